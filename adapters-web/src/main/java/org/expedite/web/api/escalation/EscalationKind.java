package org.expedite.web.api.escalation;

/** Which escalation is asked for. */
public enum EscalationKind {
    /** Under the programme: to the next technical level, expedited. */
    PRIORITY,
    /** Without priority: by an engineer, or asked for by the customer. */
    ORDINARY
}
