package org.expedite.domain.duties;

import java.util.List;

/**
 * The intervals of a duty in one period.
 *
 * @param intervals consecutive intervals without gaps, from the beginning to the end of the period;
 *     at least one
 */
public record DutyRecord(Duty duty, List<DutyInterval> intervals) {
    public DutyRecord {
        intervals = List.copyOf(intervals);
    }

    /** Returns the latest interval: the current one, or that at the end of the period. */
    public DutyInterval latest() {
        return intervals.getLast();
    }
}
