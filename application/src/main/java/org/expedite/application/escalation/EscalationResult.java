package org.expedite.application.escalation;

import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.casework.MoveResult;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.OrdinaryEscalation;

/** What became of a request for escalation. */
public sealed interface EscalationResult {
    /** Priority escalation was decided, whatever the outcome, and the decision is kept. */
    record Decided(Decision decision) implements EscalationResult {}

    /** Ordinary escalation was made or asked for, and that is kept. */
    record Escalated(OrdinaryEscalation escalation) implements EscalationResult {}

    /** The state of the case does not allow ordinary escalation; nothing is kept. */
    record Refused(MoveResult.Refused refusal) implements EscalationResult {}

    /** It names what can't be; nothing is kept. */
    record Invalid(List<FieldError> errors) implements EscalationResult {}
}
