package org.expedite.domain.registry;

import java.time.LocalDate;
import org.expedite.domain.Require;
import org.jspecify.annotations.Nullable;

/**
 * Period of validity in whole days, first and last day included.
 *
 * @param to the last day, or null if no end is known
 */
public record Term(LocalDate from, @Nullable LocalDate to) {
    public Term {
        Require.that(
                to == null || !to.isBefore(from),
                from,
                "the last day must not be before the first");
    }

    /** Returns whether {@code day} is within the term. */
    public boolean includes(LocalDate day) {
        return hasBegun(day) && !isOver(day);
    }

    /** Returns whether {@code day} is the first day or later. */
    public boolean hasBegun(LocalDate day) {
        return !day.isBefore(from);
    }

    /** Returns whether {@code day} is after the last day. */
    public boolean isOver(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    /** Returns the last day, or {@link LocalDate#MAX} if no end is known. */
    public LocalDate lastDay() {
        return to == null ? LocalDate.MAX : to;
    }

    /** Returns the term for explanations: {@code 2026-01-01 to 2026-12-31}. */
    @Override
    public String toString() {
        return to == null ? "from " + from : from + " to " + to;
    }
}
