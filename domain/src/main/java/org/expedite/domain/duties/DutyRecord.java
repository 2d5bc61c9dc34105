package org.expedite.domain.duties;

import java.util.List;

/**
 * How a duty was kept in one period.
 *
 * @param intervals from the beginning to the end of the period, one after the other, without gaps;
 *     at least one
 */
public record DutyRecord(Duty duty, List<DutyInterval> intervals) {
    public DutyRecord {
        intervals = List.copyOf(intervals);
    }

    /** How it is now, or how it was at the end of the period, and since when. */
    public DutyInterval latest() {
        return intervals.getLast();
    }
}
