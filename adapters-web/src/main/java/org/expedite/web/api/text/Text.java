package org.expedite.web.api.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.micronaut.context.annotation.AliasFor;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of people: at least one visible character, no control characters, none that change the
 * writing direction, bounded in length. Null passes; add {@code @NotNull} where the text is
 * required.
 */
@Documented
@Size
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /**
     * Maximum characters, counted as UTF-16 units like in the domain.
     *
     * @return at least 1
     */
    @AliasFor(annotation = Size.class, member = "max")
    int max();

    /**
     * Allows tabs and line ends.
     *
     * @return false for a single line
     */
    boolean lines() default false;

    /**
     * Requires a letter or a digit, so that a sign alone gives no reason and is no diagnostics.
     *
     * @return false if any visible character is enough
     */
    boolean words() default false;

    /**
     * The message: the code, a colon, and the detail for people.
     *
     * @return the template
     */
    String message() default "INVALID_TEXT: must be a text";

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
