package org.expedite.domain.escalation;

import org.expedite.domain.cases.CaseNumber;

/** A stored request for a higher technical level and its result. It is never rewritten. */
public sealed interface Escalation permits Decision, OrdinaryEscalation {
    /** Returns the id of the escalation. */
    EscalationId id();

    /** Returns the number of the case. */
    CaseNumber caseNumber();
}
