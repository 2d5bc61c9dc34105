package org.expedite.domain.cases;

/** Reason for the refusal of a move. */
public enum Refusal {
    /** {@link CaseTransitions} has no such move in this status. */
    NOT_IN_THIS_STATUS,
    /** Notes and files cannot be added to a closed or withdrawn case. */
    CASE_NOT_OPEN,
    /** The case was closed or withdrawn too long ago; see {@link ReopeningWindow}. */
    REOPENING_TOO_LATE,
    /** An engineer owns the case, so nobody can pick it up, and the customer cannot correct it. */
    ALREADY_OWNED,
    /** The case has no owner. */
    NOT_OWNED,
    /** Another engineer owns the case. */
    NOT_THE_OWNER,
    /** The engineer named as the next owner already owns the case. */
    ALREADY_THE_OWNER,
    /** The engineer named as the next owner does not work at the level of the case. */
    NOT_AT_THIS_LEVEL,
    /** The engineer named as the next owner is no longer active. */
    ENGINEER_INACTIVE,
    /** There is no technical level above that of the case. */
    AT_TOP_LEVEL,
    /** There is no technical level below that of the case. */
    AT_LOWEST_LEVEL,
    /** A request of the customer for ordinary escalation is pending. */
    ESCALATION_ALREADY_REQUESTED,
    /** The case already has this product. */
    PRODUCT_UNCHANGED,
    /** The case already has this priority. */
    PRIORITY_UNCHANGED,
    /** An engineer has corrected the priority; only an engineer can change it again. */
    PRIORITY_SET_BY_ENGINEER,
    /** The settings do not allow identification after opening. */
    LATE_IDENTIFICATION_REFUSED
}
