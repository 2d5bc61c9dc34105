package org.expedite.web.api.registry;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.jspecify.annotations.Nullable;

/** Check of two dates of a body that are the first and the last day of a term. */
final class Terms {
    private Terms() {}

    /**
     * Returns the errors of a term.
     *
     * @param field the field of the last day
     */
    static Stream<FieldError> invalidTerm(
            @Nullable LocalDate from, @Nullable LocalDate to, String field) {
        return from != null && to != null && to.isBefore(from)
                ? Stream.of(
                        new FieldError(
                                field,
                                FieldError.Code.END_BEFORE_START,
                                "must not be before the first day"))
                : Stream.empty();
    }
}
