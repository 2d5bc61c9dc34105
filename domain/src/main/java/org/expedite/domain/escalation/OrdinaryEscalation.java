package org.expedite.domain.escalation;

import java.time.Instant;
import org.expedite.domain.Require;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * An escalation without priority (ours), possible also after a denied priority escalation. An
 * engineer escalates the case; a customer requests it, and an engineer then decides.
 *
 * @param requester the contact who requested it, or null if an engineer acted without a request
 * @param requestedBy the id of the actor who sent the request
 * @param justification the requester's justification
 * @param to the next higher level, or null for a request
 */
public record OrdinaryEscalation(
        EscalationId id,
        CaseNumber caseNumber,
        @Nullable ContactId requester,
        String requestedBy,
        EscalationReason reason,
        String justification,
        Instant requestedAt,
        TechnicalLevel from,
        @Nullable TechnicalLevel to)
        implements Escalation {

    /** Result of an ordinary escalation. */
    public enum Outcome {
        /** The customer has requested it; the level has not changed. */
        REQUESTED,
        /** The case moved up one level. */
        ESCALATED
    }

    public OrdinaryEscalation {
        Require.identifier("requested by", requestedBy);
    }

    /** Returns the result. */
    public Outcome outcome() {
        return to == null ? Outcome.REQUESTED : Outcome.ESCALATED;
    }
}
