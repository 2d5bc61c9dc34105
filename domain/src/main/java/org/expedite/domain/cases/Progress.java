package org.expedite.domain.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come: the part of it that moves.
 *
 * @param priorityCorrected whether an engineer has set the priority; the customer's word then no
 *     longer changes it
 * @param expedited whether it goes first within its priority. Clause {@code PROGRAM}
 * @param waitingSince when it arrived at its level
 * @param owner the engineer that works on it, or null while it waits
 * @param grantPending whether a granted priority escalation has not been picked up yet
 */
public record Progress(
        CaseStatus status,
        Priority priority,
        boolean priorityCorrected,
        TechnicalLevel level,
        boolean expedited,
        Instant waitingSince,
        @Nullable String owner,
        boolean grantPending) {

    Progress in(CaseStatus next) {
        return new Progress(
                next,
                priority,
                priorityCorrected,
                level,
                expedited,
                waitingSince,
                owner,
                grantPending);
    }

    Progress ownedBy(String engineer) {
        return new Progress(
                status,
                priority,
                priorityCorrected,
                level,
                expedited,
                waitingSince,
                engineer,
                false);
    }

    Progress queuedAgain(Instant at) {
        return new Progress(status, priority, priorityCorrected, level, expedited, at, null, false);
    }

    Progress escalatedWithPriority(TechnicalLevel next, Instant at) {
        return new Progress(status, priority, priorityCorrected, next, true, at, null, true);
    }

    /** Below P2 nothing is expedited, and a grant that still waits has to be asked for again. */
    Progress withPriority(Priority next, boolean byEngineer) {
        return new Progress(
                status,
                next,
                priorityCorrected || byEngineer,
                level,
                expedited && next.qualifies(),
                waitingSince,
                owner,
                grantPending && next.qualifies());
    }
}
