package org.expedite.web.api.constraints;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The validator behind {@link Distinct}. */
@Factory
final class DistinctConstraint {

    /** Enough for people; a hostile list is not answered at length. */
    private static final int MOST_REPORTED = 10;

    @Singleton
    ConstraintValidator<Distinct, List<?>> distinct() {
        return (list, constraint, context) -> list == null || isDistinct(list, context);
    }

    private static boolean isDistinct(List<?> list, ConstraintValidatorContext context) {
        Set<Object> before = new HashSet<>();
        List<Integer> again =
                IntStream.range(0, list.size())
                        .filter(i -> list.get(i) != null && !before.add(list.get(i)))
                        .boxed()
                        .limit(MOST_REPORTED)
                        .toList();
        if (again.isEmpty()) {
            return true;
        }
        String template = context.getDefaultConstraintMessageTemplate();
        context.disableDefaultConstraintViolation();
        again.forEach(
                i ->
                        context.buildConstraintViolationWithTemplate(template)
                                .addBeanNode()
                                .inIterable()
                                .atIndex(i)
                                .addConstraintViolation());
        return false;
    }
}
