package org.expedite.domain.escalation;

/** Why a customer asks for the next level. */
public enum EscalationReason {
    RESOLUTION_TIME,
    TECHNICAL_EXPERTISE,
    BUSINESS_IMPACT
}
