package org.expedite.settings;

import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.BeanContext;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.validation.validator.Validator;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import java.util.List;
import java.util.Optional;

/**
 * An application context that has the configuration classes and their constraints, and nothing that
 * opens a database or a port: all settings are checked before anything else begins.
 */
final class SettingsContext extends DefaultApplicationContext {
    private static final List<String> PACKAGES =
            List.of(
                    Settings.class.getPackageName() + ".",
                    "io.micronaut.context.event.",
                    "io.micronaut.validation.");

    SettingsContext(Configuration configuration) {
        super(new Isolated());
        for (var source : configuration.propertySources()) {
            getEnvironment().addPropertySource(source);
        }
    }

    /**
     * The settings of a configuration class.
     *
     * <p>Its properties are checked one by one before the framework binds them: the framework takes
     * an optional value that it cannot read for one that is unset, and its refusals have several
     * lines that name classes.
     *
     * @throws InvalidSettingException if one of them is wrong
     */
    <T> T settings(Class<T> type) {
        for (Argument<?> argument :
                BeanIntrospection.getIntrospection(type).getConstructorArguments()) {
            String property = Configuration.PREFIX + NameUtils.hyphenate(argument.getName());
            getProperty(property, String.class)
                    .ifPresent(text -> check(type, argument, property, text));
        }
        return getBean(type);
    }

    private void check(Class<?> type, Argument<?> argument, String property, String text) {
        requiredForm(type, argument, text)
                .ifPresent(
                        form -> {
                            throw new InvalidSettingException(
                                    Configuration.variableOf(property),
                                    "must be " + form + ", but is '" + text + "'");
                        });
    }

    /** Adds the forms of settings, which come after the framework's own and so replace them. */
    @Override
    protected void initializeTypeConverters(BeanContext context) {
        super.initializeTypeConverters(context);
        Forms.addTo(getConversionService());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework has it
    protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
        return super.resolveBeanDefinitionReferences().stream()
                .filter(
                        reference ->
                                PACKAGES.stream()
                                        .anyMatch(reference.getBeanDefinitionName()::startsWith))
                .toList();
    }

    /** The form that a text must have, if it does not have it. */
    private Optional<String> requiredForm(Class<?> type, Argument<?> argument, String text) {
        ArgumentConversionContext<?> conversion = ConversionContext.of(argument);
        Optional<?> value = getConversionService().convert(text, conversion);
        if (value.isEmpty()) {
            return wholeNumber(argument)
                    .or(
                            () ->
                                    conversion
                                            .getLastError()
                                            .map(error -> error.getCause().getMessage()));
        }
        return getBean(Validator.class)
                .validateValue(type, argument.getName(), value.get())
                .stream()
                .findFirst()
                .map(ConstraintViolation::getMessage)
                .map(message -> wholeNumber(argument).orElse(message));
    }

    private static Optional<String> wholeNumber(Argument<?> argument) {
        var constraints = argument.getAnnotationMetadata();
        if (!constraints.hasAnnotation(Min.class)) {
            return Optional.empty();
        }
        return Optional.of(
                "a whole number from %d to %d"
                        .formatted(
                                constraints.longValue(Min.class, "value").orElseThrow(),
                                constraints.longValue(Max.class, "value").orElseThrow()));
    }

    /** Reads nothing but what it is given: no file, no variable and no system property. */
    private static final class Isolated implements ApplicationContextConfiguration {
        @Override
        public List<String> getEnvironments() {
            return List.of();
        }

        @Override
        public Optional<Boolean> getDeduceEnvironments() {
            return Optional.of(false);
        }

        @Override
        public boolean isEnableDefaultPropertySources() {
            return false;
        }

        @Override
        public boolean isEnvironmentPropertySource() {
            return false;
        }

        @Override
        public Boolean isBootstrapEnvironmentEnabled() {
            return false;
        }

        @Override
        public boolean isBannerEnabled() {
            return false;
        }
    }
}
