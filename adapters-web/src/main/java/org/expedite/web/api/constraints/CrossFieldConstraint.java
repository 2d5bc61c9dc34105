package org.expedite.web.api.constraints;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import java.util.List;

/** The validator behind {@link CrossField}. */
@Factory
final class CrossFieldConstraint {

    @Singleton
    ConstraintValidator<CrossField, CrossFieldChecked> coherent() {
        return (body, constraint, context) -> body == null || fits(body, context);
    }

    private static boolean fits(CrossFieldChecked body, ConstraintValidatorContext context) {
        List<Misfit> misfits = body.misfits().toList();
        if (misfits.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        misfits.forEach(
                misfit ->
                        context.buildConstraintViolationWithTemplate(
                                        misfit.code() + ": " + misfit.detail())
                                .addPropertyNode(misfit.field())
                                .addConstraintViolation());
        return false;
    }
}
