package org.expedite.web.escalation;

/** Which escalation is asked for. */
public enum EscalationKind {
    /** Under the programme: to the next technical level, expedited. */
    PRIORITY
}
