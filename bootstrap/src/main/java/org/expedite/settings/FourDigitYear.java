package org.expedite.settings;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The constraint that an instant is in one of the years 0001 to 9999 of UTC. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FourDigitYear.Check.class)
@interface FourDigitYear {
    /** What the instant must be. */
    String message() default "an instant of the years 0001 to 9999";

    /** The groups of the constraint. */
    Class<?>[] groups() default {};

    /** Its payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    @Introspected
    final class Check implements ConstraintValidator<FourDigitYear, Instant> {
        private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

        @Override
        public boolean isValid(@Nullable Instant instant, ConstraintValidatorContext context) {
            return instant == null || (!instant.isBefore(FIRST) && instant.isBefore(END));
        }
    }
}
