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
 * @param escalationRequested whether the customer has asked for ordinary escalation, and nobody has
 *     acted on it yet
 */
public record Progress(
        CaseStatus status,
        Priority priority,
        boolean priorityCorrected,
        TechnicalLevel level,
        boolean expedited,
        Instant waitingSince,
        @Nullable String owner,
        boolean grantPending,
        boolean escalationRequested) {

    /** Of a case that was just opened. */
    static Progress start(CaseStatus status, Priority priority, TechnicalLevel level, Instant at) {
        return new Progress(status, priority, false, level, false, at, null, false, false);
    }

    Progress in(CaseStatus next) {
        return new Progress(
                next,
                priority,
                priorityCorrected,
                level,
                expedited,
                waitingSince,
                owner,
                grantPending,
                escalationRequested);
    }

    /** A grant is used up when somebody picks the case up; nobody's it is as it was. */
    Progress ownedBy(@Nullable String engineer) {
        return new Progress(
                status,
                priority,
                priorityCorrected,
                level,
                expedited,
                waitingSince,
                engineer,
                false,
                escalationRequested);
    }

    Progress queuedAgain(Instant at) {
        return arrived(level, at, expedited, false);
    }

    Progress escalatedWithPriority(TechnicalLevel next, Instant at) {
        return arrived(next, at, true, true);
    }

    /** Behind those of its priority that are expedited, which it no longer is. */
    Progress escalated(TechnicalLevel next, Instant at) {
        return arrived(next, at, false, false);
    }

    Progress escalationAskedFor() {
        return new Progress(
                status,
                priority,
                priorityCorrected,
                level,
                expedited,
                waitingSince,
                owner,
                grantPending,
                true);
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
                grantPending && next.qualifies(),
                escalationRequested);
    }

    private Progress arrived(
            TechnicalLevel at, Instant since, boolean nowExpedited, boolean nowGrantPending) {
        boolean higher = !at.equals(level);
        return new Progress(
                status,
                priority,
                priorityCorrected,
                at,
                nowExpedited,
                since,
                null,
                nowGrantPending,
                escalationRequested && !higher);
    }
}
