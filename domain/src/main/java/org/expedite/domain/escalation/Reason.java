package org.expedite.domain.escalation;

/** Reason why a rule did not pass; each belongs to one {@link Rule}. */
public enum Reason {
    CASE_NOT_OPEN,
    PRIORITY_NOT_P1_P2,
    NOT_IDENTIFIED,
    PARTNER,
    CONTRACTOR,
    NOT_OF_CASE_ORGANIZATION,
    NO_ACTIVE_CONTRACT,
    PARTNER_SUPPORTED,
    NO_EXPERT_LEVEL,
    NO_CERTIFICATION_IN_AREA,
    NOT_YET_VALID,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    EMERITUS_ONLY,
    AT_TOP_LEVEL
}
