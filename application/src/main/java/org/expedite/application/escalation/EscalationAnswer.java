package org.expedite.application.escalation;

import java.util.List;
import org.expedite.application.FieldProblem;
import org.expedite.domain.escalation.Decision;

/** What became of a request for priority escalation. */
public sealed interface EscalationAnswer {
    /** It was decided, whatever the outcome, and the decision is kept. */
    record Decided(Decision decision) implements EscalationAnswer {}

    /** It names what can't be; nothing is kept. */
    record Refused(List<FieldProblem> problems) implements EscalationAnswer {}
}
