package org.expedite.domain.cases;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The mutable part of a case: status, priority, technical level, owner and escalation.
 *
 * @param priorityCorrected whether an engineer has set the priority; the customer can then no
 *     longer change it
 * @param expedited whether the case goes first within its priority. Clause {@code PROGRAM}
 * @param waitingSince time of arrival at the technical level
 * @param owner the id of the owning engineer, or null if the case has no owner
 * @param grantPending whether a granted priority escalation has not been picked up yet
 * @param escalationRequested whether a customer's request for ordinary escalation is pending
 * @param awaitingConfirmationSince start of the time after which a resolved case is auto-closed:
 *     the resolution, or the customer's last response to it; null unless the case is {@link
 *     CaseStatus#RESOLVED}
 * @param lastCustomerActivity time at which somebody of the customer last said, added or changed
 *     something; the opening counts, also by phone
 * @param endedAt time of the closure or withdrawal; null unless the case is {@link
 *     CaseStatus#CLOSED} or {@link CaseStatus#WITHDRAWN}
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
        @Nullable Instant awaitingConfirmationSince,
        Instant lastCustomerActivity,
        @Nullable Instant endedAt) {

    /** Returns the state of a new case. */
    static CaseState start(CaseStatus status, Priority priority, TechnicalLevel level, Instant at) {
        return new CaseState(
                status, priority, false, level, false, at, null, false, false, null, at, null);
    }

    CaseState in(CaseStatus next) {
        return changed(draft -> draft.status = next);
    }

    /** Sets or clears the owner. A pending grant ends. */
    CaseState ownedBy(@Nullable String engineer) {
        return changed(
                draft -> {
                    draft.owner = engineer;
                    draft.grantPending = false;
                });
    }

    /** Enters the queue of its level again. A grant that nobody has picked up stands. */
    CaseState queuedAgain(Instant at) {
        return changed(
                draft -> {
                    draft.arriveAt(level, at);
                    draft.grantPending = grantPending;
                });
    }

    /** Clears the owner, since the center does not work on the case. A grant stands. */
    CaseState withoutOwner() {
        return changed(draft -> draft.owner = null);
    }

    CaseState escalatedWithPriority(TechnicalLevel next, Instant at) {
        return changed(
                draft -> {
                    draft.arriveAt(next, at);
                    draft.expedited = true;
                    draft.grantPending = true;
                });
    }

    /** Moves to {@code next}; the case is no longer expedited. */
    CaseState escalated(TechnicalLevel next, Instant at) {
        return changed(
                draft -> {
                    draft.arriveAt(next, at);
                    draft.expedited = false;
                });
    }

    /**
     * Moves to {@code next}, expedited but without a grant, so that the next request is evaluated
     * again.
     */
    CaseState overridden(TechnicalLevel next, Instant at) {
        return changed(
                draft -> {
                    draft.arriveAt(next, at);
                    draft.expedited = true;
                });
    }

    /** Moves to {@code next}; an expedited case stays expedited. */
    CaseState deEscalated(TechnicalLevel next, Instant at) {
        return changed(draft -> draft.arriveAt(next, at));
    }

    CaseState withEscalationRequest() {
        return changed(draft -> draft.escalationRequested = true);
    }

    /** Sets the priority. Below P2 the case is not expedited and a pending grant ends. */
    CaseState withPriority(Priority next, boolean byEngineer) {
        return changed(
                draft -> {
                    draft.priority = next;
                    draft.priorityCorrected |= byEngineer;
                    draft.expedited &= next.qualifies();
                    draft.grantPending &= next.qualifies();
                });
    }

    /** Ends pending requests and grants; the owner remains. */
    CaseState resolved(Instant at) {
        return changed(
                draft -> {
                    draft.end();
                    draft.awaitingConfirmationSince = at;
                });
    }

    CaseState closed(Instant at) {
        return changed(
                draft -> {
                    draft.end();
                    draft.endedAt = at;
                });
    }

    CaseState withdrawn(Instant at) {
        return changed(
                draft -> {
                    draft.end();
                    draft.owner = null;
                    draft.endedAt = at;
                });
    }

    /** Returns to the queue of the level, or awaits assistance at that level. */
    CaseState reopened(Instant at) {
        return changed(
                draft -> {
                    draft.arriveAt(level, at);
                    draft.awaitingConfirmationSince = null;
                    draft.endedAt = null;
                });
    }

    /** Records that the customer said, added or changed something. */
    CaseState customerActive(Instant at) {
        return changed(draft -> draft.lastCustomerActivity = at);
    }

    /** Restarts the time after which a resolved case is auto-closed. */
    CaseState autoCloseRestarted(Instant at) {
        return changed(draft -> draft.awaitingConfirmationSince = at);
    }

    private CaseState changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.toState();
    }

    /** Mutable copy of a state, used to build the next one. */
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
        private Instant lastCustomerActivity;
        private @Nullable Instant endedAt;

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
            lastCustomerActivity = now.lastCustomerActivity;
            endedAt = now.endedAt;
        }

        /**
         * Enters the queue of a level. A pending request for escalation ends if the level changes.
         */
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
                    awaitingConfirmationSince,
                    lastCustomerActivity,
                    endedAt);
        }
    }
}
