package org.expedite.domain.escalation;

import java.util.Optional;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;

/** The rules about the case itself. */
final class CaseRules {
    private CaseRules() {}

    static Finding caseIsOpen(EvaluationContext context) {
        CaseFacts caseFacts = context.facts().caseFacts();
        if (caseFacts.status().isOver()) {
            return Rule.CASE_IS_OPEN.failed(
                    Reason.CASE_NOT_OPEN,
                    "The case is " + caseFacts.status() + ".",
                    evidence(caseFacts));
        }
        return Rule.CASE_IS_OPEN.passed(
                "The case is " + caseFacts.status() + ".", evidence(caseFacts));
    }

    static Finding priorityQualifies(EvaluationContext context) {
        CaseFacts caseFacts = context.facts().caseFacts();
        if (!caseFacts.priority().qualifies()) {
            return Rule.PRIORITY_QUALIFIES.failed(
                    Reason.PRIORITY_NOT_P1_P2,
                    "The case has priority "
                            + caseFacts.priority()
                            + "; only P1 and P2 are escalated with priority.",
                    evidence(caseFacts));
        }
        return Rule.PRIORITY_QUALIFIES.passed(
                "The case has priority " + caseFacts.priority() + ".", evidence(caseFacts));
    }

    static Finding higherLevelExists(EvaluationContext context) {
        CaseFacts caseFacts = context.facts().caseFacts();
        Optional<TechnicalLevel> above = context.settings().levels().above(caseFacts.level());
        if (above.isEmpty()) {
            return Rule.HIGHER_LEVEL_EXISTS.failed(
                    Reason.AT_TOP_LEVEL,
                    "No level is above " + caseFacts.level() + ".",
                    evidence(caseFacts));
        }
        return Rule.HIGHER_LEVEL_EXISTS.passed(
                "Above " + caseFacts.level() + " is " + above.get() + ".", evidence(caseFacts));
    }

    private static Evidence[] evidence(CaseFacts caseFacts) {
        return caseFacts.evidence() == null
                ? new Evidence[0]
                : new Evidence[] {caseFacts.evidence()};
    }
}
