package org.expedite.domain.duties;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A period in which the P1 duties of both sides apply. Clause {@code FAQ_P1}.
 *
 * @param begunWith type of the event that began the period: opening, a raised priority, cover,
 *     reopening, or a failed workaround
 * @param endedAt the end, or null if the period has not ended
 * @param endedWith type of the event that ended the period, or null
 * @param duties one record for each duty, in the order of {@link Duty}
 */
public record DutyPeriod(
        Instant begunAt,
        CaseEvent.Type begunWith,
        @Nullable Instant endedAt,
        CaseEvent.@Nullable Type endedWith,
        List<DutyRecord> duties) {
    public DutyPeriod {
        duties = List.copyOf(duties);
    }

    /** Returns the duties that are unmet now, or were at the end of the period. */
    public List<DutyRecord> unmet() {
        return duties.stream().filter(duty -> !duty.latest().met()).toList();
    }

    /** Returns whether the period has not ended. */
    public boolean isInForce() {
        return endedAt == null;
    }
}
