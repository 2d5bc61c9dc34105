package org.expedite.web.api.escalation;

/** Kind of the requested escalation. */
public enum EscalationKind {
    /** Under the programme: to the next technical level, expedited. */
    PRIORITY,
    /** Without priority: by an engineer, or requested by the customer. */
    ORDINARY
}
