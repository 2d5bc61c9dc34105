package org.expedite.web.api.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A phone number in the international form of E.164, a plus sign and up to 15 digits, that is valid
 * in the numbering plan of its country. Null passes; add {@code @NotNull} where the number is
 * required.
 */
@Documented
@Pattern(
        regexp = "^" + PhoneNumber.E164 + "$",
        message = "INVALID_PHONE_NUMBER: must be a phone number as +14085550100")
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PhoneNumber {

    /** The form, as a regular expression. */
    String E164 = "\\+[1-9][0-9]{1,14}";

    /**
     * The message: the code, a colon, and the detail for people.
     *
     * @return the template
     */
    String message() default "INVALID_PHONE_NUMBER: must be a phone number as +14085550100";

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
