package org.expedite.domain.escalation;

import java.util.Optional;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.explanation.Statement;

/** The rules about the case itself. */
final class CaseRules {
    private CaseRules() {}

    static Finding caseIsOpen(EvaluationContext context) {
        CaseFacts caseFacts = context.facts().caseFacts();
        if (caseFacts.status().isOver()) {
            return Rule.CASE_IS_OPEN.failed(
                    Reason.CASE_NOT_OPEN,
                    Statement.CASE_STATUS.with(caseFacts.status()),
                    evidence(caseFacts));
        }
        return Rule.CASE_IS_OPEN.passed(
                Statement.CASE_STATUS.with(caseFacts.status()), evidence(caseFacts));
    }

    static Finding priorityQualifies(EvaluationContext context) {
        CaseFacts caseFacts = context.facts().caseFacts();
        if (!caseFacts.priority().qualifies()) {
            return Rule.PRIORITY_QUALIFIES.failed(
                    Reason.PRIORITY_NOT_P1_P2,
                    Statement.PRIORITY_TOO_LOW.with(caseFacts.priority().name()),
                    evidence(caseFacts));
        }
        return Rule.PRIORITY_QUALIFIES.passed(
                Statement.CASE_PRIORITY.with(caseFacts.priority().name()), evidence(caseFacts));
    }

    static Finding higherLevelExists(EvaluationContext context) {
        CaseFacts caseFacts = context.facts().caseFacts();
        Optional<TechnicalLevel> above = context.settings().levels().above(caseFacts.level());
        if (above.isEmpty()) {
            return Rule.HIGHER_LEVEL_EXISTS.failed(
                    Reason.AT_TOP_LEVEL,
                    Statement.NO_LEVEL_ABOVE.with(caseFacts.level()),
                    evidence(caseFacts));
        }
        return Rule.HIGHER_LEVEL_EXISTS.passed(
                Statement.LEVEL_ABOVE.with(caseFacts.level(), above.get()), evidence(caseFacts));
    }

    private static Evidence[] evidence(CaseFacts caseFacts) {
        return caseFacts.evidence() == null
                ? new Evidence[0]
                : new Evidence[] {caseFacts.evidence()};
    }
}
