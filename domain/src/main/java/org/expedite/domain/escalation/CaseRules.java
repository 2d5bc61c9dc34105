package org.expedite.domain.escalation;

import java.util.Optional;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;

/** The rules about the case itself. */
final class CaseRules {
    private CaseRules() {}

    static Finding caseIsOpen(EvaluationContext context) {
        CaseFacts matter = context.facts().matter();
        if (matter.status().isOver()) {
            return Rule.CASE_IS_OPEN.failed(
                    Reason.CASE_NOT_OPEN, "The case is " + matter.status() + ".", evidence(matter));
        }
        return Rule.CASE_IS_OPEN.passed("The case is " + matter.status() + ".", evidence(matter));
    }

    static Finding priorityQualifies(EvaluationContext context) {
        CaseFacts matter = context.facts().matter();
        if (!matter.priority().qualifies()) {
            return Rule.PRIORITY_QUALIFIES.failed(
                    Reason.PRIORITY_NOT_P1_P2,
                    "The case has priority "
                            + matter.priority()
                            + "; only P1 and P2 are escalated with priority.",
                    evidence(matter));
        }
        return Rule.PRIORITY_QUALIFIES.passed(
                "The case has priority " + matter.priority() + ".", evidence(matter));
    }

    static Finding higherLevelExists(EvaluationContext context) {
        CaseFacts matter = context.facts().matter();
        Optional<TechnicalLevel> above = context.settings().levels().above(matter.level());
        if (above.isEmpty()) {
            return Rule.HIGHER_LEVEL_EXISTS.failed(
                    Reason.AT_TOP_LEVEL,
                    "No level is above " + matter.level() + ".",
                    evidence(matter));
        }
        return Rule.HIGHER_LEVEL_EXISTS.passed(
                "Above " + matter.level() + " is " + above.get() + ".", evidence(matter));
    }

    private static Evidence[] evidence(CaseFacts matter) {
        return matter.evidence() == null ? new Evidence[0] : new Evidence[] {matter.evidence()};
    }
}
