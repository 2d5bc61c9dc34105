package org.expedite.model;

import static org.expedite.domain.cases.CaseStatus.CLOSED;
import static org.expedite.domain.cases.CaseStatus.IN_PROGRESS;
import static org.expedite.domain.cases.CaseStatus.OPEN;
import static org.expedite.domain.cases.CaseStatus.RESOLVED;
import static org.expedite.domain.cases.CaseStatus.WAITING_ON_CUSTOMER;
import static org.expedite.domain.cases.CaseStatus.WITHDRAWN;
import static org.expedite.domain.cases.CaseStatus.WORKAROUND_IN_PLACE;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.jspecify.annotations.Nullable;

/** A case in its simplest form: only the fields that moves change. */
final class ModelCase {
    static final TechnicalLevels LEVELS = TechnicalLevels.SHIPPED;

    /** The order of a queue. */
    static final Comparator<ModelCase> FIRST_COME =
            Comparator.<ModelCase, Priority>comparing(c -> c.priority)
                    .thenComparing(c -> !c.expedited)
                    .thenComparing(c -> c.waitingSince)
                    .thenComparing(c -> c.number);

    final CaseNumber number;
    Equipment equipment;
    final String requester;
    CaseStatus status;
    Priority priority;
    boolean corrected;
    TechnicalLevel level = LEVELS.lowest();
    boolean expedited;
    boolean granted;

    /** Whether the customer has accepted time and materials, and no contract covers the product. */
    boolean paid;

    boolean escalationRequested;
    boolean contactNamed;
    Instant waitingSince;
    @Nullable Instant awaitingConfirmationSince;
    Instant lastCustomerActivity;
    @Nullable Instant endedAt;
    @Nullable String owner;
    final Set<String> identified = new HashSet<>();
    int version = 1;
    int events = 1;

    ModelCase(
            CaseNumber number,
            Equipment equipment,
            CaseStatus opened,
            String requester,
            Priority priority,
            Instant openedAt) {
        this.number = number;
        this.equipment = equipment;
        this.requester = requester;
        identified.add(requester);
        this.priority = priority;
        status = opened;
        waitingSince = openedAt;
        lastCustomerActivity = openedAt;
    }

    boolean isOwned() {
        return owner != null;
    }

    boolean waits() {
        return !isOwned() && (status == OPEN || status == WORKAROUND_IN_PLACE);
    }

    boolean isBeingWorkedOn() {
        return status == OPEN || status == IN_PROGRESS || status == WAITING_ON_CUSTOMER;
    }

    boolean isAtTheTop() {
        return LEVELS.above(level).isEmpty();
    }

    boolean isAtTheBottom() {
        return LEVELS.below(level).isEmpty();
    }

    /** Returns whether neither notes nor files can be added. */
    boolean takesNoWords() {
        return status == CLOSED || status == WITHDRAWN;
    }

    /** A customer has said something: waiting for it ends, and auto-close has to wait anew. */
    void spokenOf(Instant now) {
        lastCustomerActivity = now;
        if (status == WAITING_ON_CUSTOMER) {
            status = IN_PROGRESS;
        } else if (status == RESOLVED) {
            awaitingConfirmationSince = now;
        }
    }

    /** Puts the case into the queue of a level. */
    void arrive(TechnicalLevel at, Instant now) {
        if (!at.equals(level)) {
            escalationRequested = false;
        }
        level = at;
        owner = null;
        granted = false;
        awaitingConfirmationSince = null;
        endedAt = null;
        waitingSince = now;
        if (status != WORKAROUND_IN_PLACE) {
            status = OPEN;
        }
    }

    /** Enters the queue of its level because the center assists now; a grant stands. */
    void enterQueue(Instant now) {
        boolean pending = granted;
        arrive(level, now);
        granted = pending;
    }

    void end(CaseStatus how, Instant now) {
        status = how;
        endedAt = takesNoWords() ? now : null;
        awaitingConfirmationSince = null;
        expedited = false;
        granted = false;
        escalationRequested = false;
    }

    @Override
    public String toString() {
        return "%s v%d %s %s %s owner=%s expedited=%s granted=%s"
                .formatted(number, version, status, priority, level, owner, expedited, granted);
    }
}
