package org.expedite.settings;

import io.micronaut.core.convert.MutableConversionService;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.LateIdentification;
import org.joda.money.Money;

/**
 * Converters for settings that the framework does not support or parses less strictly. Their errors
 * name the expected form.
 */
final class Forms {
    private Forms() {}

    /** Adds all converters. */
    static void addTo(MutableConversionService conversion) {
        add(
                conversion,
                TechnicalLevels.class,
                "technical levels, lowest first, such as L1,L2,L3,ENGINEERING",
                text -> TechnicalLevels.of(text.split(",", -1)));
        add(conversion, Money.class, "a price per hour, such as USD 350.00", Forms::rate);
        add(
                conversion,
                WebOrigin.class,
                "an address with scheme and host only, such as https://support.example",
                WebOrigin::of);
        add(
                conversion,
                WebOrigins.class,
                "addresses with https and host only, separated by commas, such as"
                        + " https://tools.example,https://other.example",
                WebOrigins::of);
        add(
                conversion,
                SecurityContact.class,
                "an address such as mailto:security@support.example or"
                        + " https://support.example/security",
                SecurityContact::of);
        add(
                conversion,
                IssuerUrl.class,
                "an address with https, such as https://login.example/realms/main",
                IssuerUrl::of);
        add(
                conversion,
                FactorRoles.class,
                "roles, separated by commas, such as ADMIN,REGISTRAR,DUTY_MANAGER; or NONE",
                FactorRoles::of);
        addEnum(conversion, Environment.class);
        addEnum(conversion, Flag.class);
        addEnum(conversion, LateIdentification.class);
        addEnum(conversion, LogSettings.Format.class);
        addEnum(conversion, LogSettings.Statements.class);
    }

    /**
     * Adds a converter.
     *
     * @param form the expected form, for the message "must be …"
     * @param parse the parser; throws a {@link RuntimeException} if a text does not have that form
     */
    private static <T> void add(
            MutableConversionService conversion,
            Class<T> type,
            String form,
            Function<String, T> parse) {
        conversion.addConverter(
                String.class,
                type,
                (text, _, context) -> {
                    try {
                        return Optional.of(parse.apply(text));
                    } catch (RuntimeException malformed) {
                        context.reject(text, new IllegalArgumentException(form, malformed));
                        return Optional.empty();
                    }
                });
    }

    /** Adds a converter to an enum, whose constants are written in lower case. */
    private static <E extends Enum<E>> void addEnum(
            MutableConversionService conversion, Class<E> type) {
        String all =
                Arrays.stream(type.getEnumConstants())
                        .map(Forms::written)
                        .collect(Collectors.joining(" or "));
        add(
                conversion,
                type,
                all,
                text ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(constant -> written(constant).equals(text))
                                .findFirst()
                                .orElseThrow());
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Money rate(String text) {
        Money rate = Money.parse(text);
        if (!rate.isPositive()) {
            throw new IllegalArgumentException(text);
        }
        return rate;
    }
}
