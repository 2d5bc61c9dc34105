package org.expedite.web.api.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country: an assigned code of ISO 3166-1 alpha-2, in capitals. Codes that the standard reserves
 * or leaves to users, such as {@code UK} or {@code XX}, name no country. Null passes; add
 * {@code @NotNull} where the country is required.
 */
@Documented
@Schema(pattern = "^[A-Z]{2}$", example = "US")
@Constraint(validatedBy = Country.Check.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Country {

    /**
     * The message: the code, a colon, and the detail for people.
     *
     * @return the template
     */
    String message() default
            "INVALID_COUNTRY: must be an assigned country code of ISO 3166-1 alpha-2, such as US or"
                    + " GB";

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

    /** The validator. */
    @Introspected
    final class Check implements ConstraintValidator<Country, String> {

        private static final Set<String> ASSIGNED =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

        /** Returns whether a text is an assigned code. */
        static boolean isAssigned(String text) {
            return ASSIGNED.contains(text);
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isAssigned(text);
        }
    }
}
