package org.expedite.web.registry;

import java.time.LocalDate;
import org.expedite.domain.registry.Term;
import org.expedite.web.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/** Terms out of the two dates of a body. */
final class Terms {
    private Terms() {}

    /**
     * The days from {@code from} to {@code to}.
     *
     * @param pointer to the last day in the body
     * @throws ProblemException 422 if the last day is before the first
     */
    static Term of(LocalDate from, @Nullable LocalDate to, String pointer) {
        if (to != null && to.isBefore(from)) {
            throw ProblemException.invalid(
                    pointer, "END_BEFORE_START", "must not be before the first day");
        }
        return new Term(from, to);
    }
}
