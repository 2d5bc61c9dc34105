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

/** The constraint that a text is the code of a country, ISO 3166-1 alpha-2, in capitals. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CountryCode.Check.class)
@interface CountryCode {
    /** What the text must be. */
    String message() default "two capital letters of a country, such as US";

    /** The groups of the constraint. */
    Class<?>[] groups() default {};

    /** Its payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
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
