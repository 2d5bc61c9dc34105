package org.expedite.settings;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Constraint: the text is a country code, ISO 3166-1 alpha-2, in capitals. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CountryCode.Check.class)
@interface CountryCode {
    /** The expected form, for the message "must be …". */
    String message() default "a two-letter country code in capitals, such as US";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The validator. */
    @Introspected
    final class Check implements ConstraintValidator<CountryCode, String> {
        private static final Set<String> COUNTRIES =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || COUNTRIES.contains(text);
        }
    }
}
