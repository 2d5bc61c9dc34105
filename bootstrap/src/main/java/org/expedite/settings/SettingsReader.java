package org.expedite.settings;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.env.Environment;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.validation.validator.Validator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Binds configuration classes before any bean exists, so that nothing is opened before all settings
 * are validated. Errors name the variable whose value cannot be converted or violates a constraint.
 *
 * <p>Names, conversion and constraints are the framework's. Its own binding requires a running
 * context, treats an optional value that it cannot convert as unset, and reports other errors in
 * several lines that name classes.
 */
final class SettingsReader {
    private final MutableConversionService conversion = MutableConversionService.create();
    private final Validator validator = Validator.getInstance();
    private final Environment properties;

    SettingsReader(Configuration configuration) {
        Forms.addTo(conversion);
        // Only its environment is started.
        ApplicationContext context =
                ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .environmentPropertySource(false)
                        .enableDefaultPropertySources(false)
                        .propertySources(configuration.propertySources())
                        .build();
        properties = context.getEnvironment().start();
    }

    /**
     * Binds a configuration class.
     *
     * @throws InvalidSettingException if the value of one of its properties is invalid
     */
    <T> T read(Class<T> type) {
        BeanIntrospection<T> introspection = BeanIntrospection.getIntrospection(type);
        String prefix = introspection.stringValue(ConfigurationProperties.class).orElseThrow();
        return introspection.instantiate(
                Arrays.stream(introspection.getConstructorArguments())
                        .map(argument -> value(type, argument, prefix))
                        .toArray());
    }

    private @Nullable Object value(Class<?> type, Argument<?> argument, String prefix) {
        String property = prefix + "." + NameUtils.hyphenate(argument.getName());
        Optional<String> text = properties.getProperty(property, String.class);
        if (text.isEmpty()) {
            return null;
        }
        ArgumentConversionContext<?> context = ConversionContext.of(argument);
        Optional<?> value = converted(text.get(), context);
        Optional<String> form =
                value.isEmpty()
                        ? Optional.of(form(argument, context))
                        : violatedConstraint(type, argument, value.get());
        if (form.isPresent()) {
            throw new InvalidSettingException(
                    Configuration.variableOf(property),
                    "must be " + form.get() + ", but is '" + text.get() + "'");
        }
        return value.orElseThrow();
    }

    private Optional<?> converted(String text, ArgumentConversionContext<?> context) {
        try {
            return conversion.convert(text, context);
        } catch (RuntimeException malformed) {
            // Some converters of the framework throw instead of reporting an error.
            return Optional.empty();
        }
    }

    /** Returns the expected form of a text that could not be converted. */
    private static String form(Argument<?> argument, ArgumentConversionContext<?> context) {
        return declaredForm(argument)
                .or(() -> context.getLastError().map(error -> error.getCause().getMessage()))
                .orElse("a " + argument.getTypeName());
    }

    private Optional<String> violatedConstraint(Class<?> type, Argument<?> argument, Object value) {
        return validator.validateValue(type, argument.getName(), value).stream()
                .findFirst()
                .map(ConstraintViolation::getMessage)
                .map(message -> declaredForm(argument).orElse(message));
    }

    private static Optional<String> declaredForm(Argument<?> argument) {
        AnnotationMetadata annotations = argument.getAnnotationMetadata();
        if (annotations.hasAnnotation(Min.class) && annotations.hasAnnotation(Max.class)) {
            return Optional.of(
                    "a whole number from %d to %d"
                            .formatted(
                                    annotations.longValue(Min.class, "value").orElseThrow(),
                                    annotations.longValue(Max.class, "value").orElseThrow()));
        }
        return annotations.stringValue(Form.class);
    }
}
