package org.expedite.web.api.constraints;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.expedite.application.FieldError;

/** The validator behind {@link CrossField}. */
@Factory
final class CrossFieldConstraint {

    @Singleton
    ConstraintValidator<CrossField, CrossFieldChecked> crossField() {
        return (body, constraint, context) -> body == null || fits(body, context);
    }

    private static boolean fits(CrossFieldChecked body, ConstraintValidatorContext context) {
        List<FieldError> errors = body.fieldErrors().toList();
        if (errors.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        errors.forEach(
                error ->
                        context.buildConstraintViolationWithTemplate(
                                        error.code() + ": " + error.detail())
                                .addPropertyNode(error.field())
                                .addConstraintViolation());
        return false;
    }
}
