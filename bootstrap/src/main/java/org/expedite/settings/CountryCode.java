package org.expedite.settings;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The constraint that a text is the code of a country, ISO 3166-1 alpha-2, in capitals. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@interface CountryCode {
    /** What the text must be. */
    String message() default "two capital letters of a country, such as US";

    /** The groups of the constraint. */
    Class<?>[] groups() default {};

    /** Its payload. */
    Class<? extends Payload>[] payload() default {};
}
