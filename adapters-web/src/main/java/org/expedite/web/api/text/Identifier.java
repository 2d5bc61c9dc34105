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
import org.expedite.domain.Require;

/**
 * An identifier out of another system, of the form {@link org.expedite.domain.Require#IDENTIFIER};
 * case-sensitive. Null passes; add {@code @NotNull} where the identifier is required.
 */
@Documented
@Pattern(regexp = "^" + Require.IDENTIFIER + "$", message = Identifier.OBJECTION)
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {

    /** The error of a text that is no identifier: the code, a colon, and the detail for people. */
    String OBJECTION = "INVALID_IDENTIFIER: must be 1 to 100 letters, digits or . _ : @ + ~ -";

    /**
     * The message: the code, a colon, and the detail for people.
     *
     * @return the template
     */
    String message() default OBJECTION;

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
