package org.expedite.settings;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/** The constraints of settings that Jakarta Validation does not have. */
@Factory
final class Constraints {
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    @Singleton
    ConstraintValidator<CountryCode, String> countryCode() {
        return (text, _, _) -> text == null || COUNTRIES.contains(text);
    }
}
