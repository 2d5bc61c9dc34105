package org.expedite.application.escalation;

import java.util.List;
import org.expedite.application.FieldProblem;
import org.expedite.application.cases.Moved;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.OrdinaryEscalation;

/** What became of a request for escalation. */
public sealed interface EscalationAnswer {
    /** Priority escalation was decided, whatever the outcome, and the decision is kept. */
    record Decided(Decision decision) implements EscalationAnswer {}

    /** Ordinary escalation was made or asked for, and that is kept. */
    record Taken(OrdinaryEscalation escalation) implements EscalationAnswer {}

    /** The state of the case does not allow ordinary escalation; nothing is kept. */
    record NotNow(Moved.Refused refused) implements EscalationAnswer {}

    /** It names what can't be; nothing is kept. */
    record Refused(List<FieldProblem> problems) implements EscalationAnswer {}
}
