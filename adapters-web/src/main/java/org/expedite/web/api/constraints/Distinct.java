package org.expedite.web.api.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that names nothing twice; each repetition is reported at its own place. Null passes, and
 * so do nulls in it.
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Distinct {

    /**
     * The message: the code, a colon, and the detail for people.
     *
     * @return the template
     */
    String message() default "DUPLICATE: must not be named twice";

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
