package org.expedite.web.api.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A serial number or model as somebody reads it off: an {@link Identifier}, in letters of any width
 * and with blanks around it, see {@link WrittenName}. Null passes; add {@code @NotNull} where it is
 * required.
 */
@Documented
@Size(max = WrittenName.MAX, message = "TOO_LONG: must have at most 400 characters")
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface EquipmentName {

    /**
     * The message: the code, a colon, and the detail for people.
     *
     * @return the template
     */
    String message() default
            "INVALID_IDENTIFIER: must be 1 to 100 letters, digits or . _ : @ + ~ -";

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
