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

/** Constraint: the instant is in one of the years 0001 to 9999 in UTC. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FourDigitYear.Check.class)
@interface FourDigitYear {
    /** The expected form, for the message "must be …". */
    String message() default "an instant of the years 0001 to 9999";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The validator. */
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
