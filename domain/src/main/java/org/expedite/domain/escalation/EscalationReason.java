package org.expedite.domain.escalation;

/** Reason for a request for escalation. */
public enum EscalationReason {
    RESOLUTION_TIME,
    TECHNICAL_EXPERTISE,
    BUSINESS_IMPACT
}
