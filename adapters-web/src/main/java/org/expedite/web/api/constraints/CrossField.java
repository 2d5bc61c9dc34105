package org.expedite.web.api.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks a {@link CrossFieldChecked} together with its fields. Each error is reported at its own
 * field.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CrossField {

    /**
     * The message of an error without one; no error is without.
     *
     * @return the template
     */
    String message() default "INVALID_VALUE: must fit together";

    /**
     * The groups that this constraint belongs to.
     *
     * @return none, as a rule
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the constraint.
     *
     * @return nothing, as a rule
     */
    Class<? extends Payload>[] payload() default {};
}
