package org.expedite.domain.cases;

import java.time.Instant;
import java.util.function.Consumer;
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
 * @param awaitingConfirmationSince since when the customer has said nothing to the resolution; null
 *     unless the case is {@link CaseStatus#RESOLVED}
 */
public record CaseState(
        CaseStatus status,
        Priority priority,
        boolean priorityCorrected,
        TechnicalLevel level,
        boolean expedited,
        Instant waitingSince,
        @Nullable String owner,
        boolean grantPending,
        boolean escalationRequested,
        @Nullable Instant awaitingConfirmationSince) {

    /** Of a case that was just opened. */
    static CaseState start(CaseStatus status, Priority priority, TechnicalLevel level, Instant at) {
        return new CaseState(status, priority, false, level, false, at, null, false, false, null);
    }

    CaseState in(CaseStatus next) {
        return changed(draft -> draft.status = next);
    }

    /** A grant is used up when somebody picks the case up; nobody's it is as it was. */
    CaseState ownedBy(@Nullable String engineer) {
        return changed(
                draft -> {
                    draft.owner = engineer;
                    draft.grantPending = false;
                });
    }

    CaseState queuedAgain(Instant at) {
        return changed(draft -> draft.arriveAt(level, at));
    }

    CaseState escalatedWithPriority(TechnicalLevel next, Instant at) {
        return changed(
                draft -> {
                    draft.arriveAt(next, at);
                    draft.expedited = true;
                    draft.grantPending = true;
                });
    }

    /** Behind those of its priority that are expedited, which it no longer is. */
    CaseState escalated(TechnicalLevel next, Instant at) {
        return changed(
                draft -> {
                    draft.arriveAt(next, at);
                    draft.expedited = false;
                });
    }

    /** Expedited, and yet without a grant: the next request is judged afresh. */
    CaseState overridden(TechnicalLevel next, Instant at) {
        return changed(
                draft -> {
                    draft.arriveAt(next, at);
                    draft.expedited = true;
                });
    }

    /** Still expedited if it was, for nothing that ends that has happened. */
    CaseState deEscalated(TechnicalLevel next, Instant at) {
        return changed(draft -> draft.arriveAt(next, at));
    }

    CaseState withEscalationRequest() {
        return changed(draft -> draft.escalationRequested = true);
    }

    /** Below P2 nothing is expedited, and a grant that still waits has to be asked for again. */
    CaseState withPriority(Priority next, boolean byEngineer) {
        return changed(
                draft -> {
                    draft.priority = next;
                    draft.priorityCorrected |= byEngineer;
                    draft.expedited &= next.qualifies();
                    draft.grantPending &= next.qualifies();
                });
    }

    /** What was asked for and granted is over; who resolved it stays known. */
    CaseState resolved(Instant at) {
        return changed(
                draft -> {
                    draft.end();
                    draft.awaitingConfirmationSince = at;
                });
    }

    CaseState closed() {
        return changed(Draft::end);
    }

    CaseState withdrawn() {
        return changed(
                draft -> {
                    draft.end();
                    draft.owner = null;
                });
    }

    CaseState reopened(Instant at) {
        return changed(
                draft -> {
                    draft.arriveAt(level, at);
                    draft.awaitingConfirmationSince = null;
                });
    }

    /** The customer has said something. */
    CaseState autoCloseRestarted(Instant at) {
        return changed(draft -> draft.awaitingConfirmationSince = at);
    }

    private CaseState changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.toState();
    }

    /** The next progress, in the making. */
    private static final class Draft {
        private CaseStatus status;
        private Priority priority;
        private boolean priorityCorrected;
        private TechnicalLevel level;
        private boolean expedited;
        private Instant waitingSince;
        private @Nullable String owner;
        private boolean grantPending;
        private boolean escalationRequested;
        private @Nullable Instant awaitingConfirmationSince;

        Draft(CaseState now) {
            status = now.status;
            priority = now.priority;
            priorityCorrected = now.priorityCorrected;
            level = now.level;
            expedited = now.expedited;
            waitingSince = now.waitingSince;
            owner = now.owner;
            grantPending = now.grantPending;
            escalationRequested = now.escalationRequested;
            awaitingConfirmationSince = now.awaitingConfirmationSince;
        }

        /** Into the queue of a level; at another one, nobody has asked for escalation yet. */
        void arriveAt(TechnicalLevel next, Instant at) {
            escalationRequested &= next.equals(level);
            level = next;
            waitingSince = at;
            owner = null;
            grantPending = false;
        }

        void end() {
            expedited = false;
            grantPending = false;
            escalationRequested = false;
            awaitingConfirmationSince = null;
        }

        CaseState toState() {
            return new CaseState(
                    status,
                    priority,
                    priorityCorrected,
                    level,
                    expedited,
                    waitingSince,
                    owner,
                    grantPending,
                    escalationRequested,
                    awaitingConfirmationSince);
        }
    }
}
