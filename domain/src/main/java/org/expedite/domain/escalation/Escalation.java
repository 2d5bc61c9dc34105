package org.expedite.domain.escalation;

import org.expedite.domain.cases.CaseNumber;

/** What became of a request for a higher technical level: kept as it is, and never rewritten. */
public sealed interface Escalation permits Decision, OrdinaryEscalation {
    /** Which one. */
    EscalationId id();

    /** Of which case. */
    CaseNumber caseNumber();
}
