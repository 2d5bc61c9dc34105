package org.expedite.domain.escalation;

import java.time.Instant;
import org.expedite.domain.Require;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * An escalation without priority (ours): denied priority is not denied escalation. An engineer
 * escalates; a customer asks, and an engineer then acts.
 *
 * @param requester the contact that asked, or null where an engineer acted on its own
 * @param requestedBy the actor that put the request in
 * @param justification the words of who asked
 * @param to the level right above, or null of a request
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

    /** What became of it. */
    public enum Outcome {
        /** The customer has asked; nothing has moved yet. */
        REQUESTED,
        /** The case went up one level. */
        ESCALATED
    }

    public OrdinaryEscalation {
        Require.identifier("requested by", requestedBy);
    }

    /** What became of it. */
    public Outcome outcome() {
        return to == null ? Outcome.REQUESTED : Outcome.ESCALATED;
    }
}
