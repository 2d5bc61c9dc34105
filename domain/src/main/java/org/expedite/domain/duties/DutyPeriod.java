package org.expedite.domain.duties;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the P1 duties of both sides hold. Clause {@code FAQ_P1}.
 *
 * @param begunWith what happened then: opened, raised, covered, reopened, a workaround that failed
 * @param endedAt null while it lasts
 * @param endedWith what happened then, or null
 * @param duties one of each, in the order of {@link Duty}
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

    /** Whether it lasts. */
    public boolean isInForce() {
        return endedAt == null;
    }
}
