package org.expedite.application.escalation;

import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.casework.MoveResult;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.OrdinaryEscalation;

/** Result of a request for escalation. */
public sealed interface EscalationResult {
    /** Priority escalation was decided, with any outcome, and the decision is stored. */
    record Decided(Decision decision) implements EscalationResult {}

    /** Ordinary escalation was made or requested, and is stored. */
    record Escalated(OrdinaryEscalation escalation) implements EscalationResult {}

    /** The state of the case does not allow ordinary escalation; nothing is stored. */
    record Refused(MoveResult.Refused refusal) implements EscalationResult {}

    /** The request has field errors; nothing is stored. */
    record Invalid(List<FieldError> errors) implements EscalationResult {}
}
