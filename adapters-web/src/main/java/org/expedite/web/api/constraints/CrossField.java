package org.expedite.web.api.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a {@link CrossFieldChecked} checked with its fields; each misfit is reported at its own
 * field.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CrossField {

    /**
     * The message where a misfit brings none, which does not happen.
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
     * What the constraint carries.
     *
     * @return nothing, as a rule
     */
    Class<? extends Payload>[] payload() default {};
}
