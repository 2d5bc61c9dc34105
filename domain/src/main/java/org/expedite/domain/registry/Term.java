package org.expedite.domain.registry;

import java.time.LocalDate;
import org.expedite.domain.Require;
import org.jspecify.annotations.Nullable;

/**
 * The whole days in which something holds; the first and the last day both count.
 *
 * @param to the last day, or null where no end is known
 */
public record Term(LocalDate from, @Nullable LocalDate to) {
    public Term {
        Require.that(
                to == null || !to.isBefore(from),
                from,
                "the last day must not be before the first");
    }

    /** Whether {@code day} is one of its days. */
    public boolean includes(LocalDate day) {
        return hasBegun(day) && !isOver(day);
    }

    /** Whether {@code day} is its first day or later. */
    public boolean hasBegun(LocalDate day) {
        return !day.isBefore(from);
    }

    /** Whether {@code day} is later than its last day. */
    public boolean isOver(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    /** The last day, {@link LocalDate#MAX} where no end is known. */
    public LocalDate lastDay() {
        return to == null ? LocalDate.MAX : to;
    }

    /** For explanations: {@code 2026-01-01 to 2026-12-31}. */
    @Override
    public String toString() {
        return to == null ? "from " + from : from + " to " + to;
    }
}
