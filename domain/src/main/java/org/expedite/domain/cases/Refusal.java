package org.expedite.domain.cases;

/** Why a move is refused in the state that the case is in. */
public enum Refusal {
    /** The move is not for who acts in this capacity, whatever the state of the case. */
    NOT_PERMITTED,
    /** {@link CaseTransitions} has no such move in this status. */
    NOT_IN_THIS_STATUS,
    /** Somebody owns the case, so it does not wait to be picked up. */
    ALREADY_OWNED,
    /** Nobody owns the case, so nobody can let go of it. */
    NOT_OWNED,
    /** Another engineer owns the case. */
    NOT_THE_OWNER,
    /** The engineer that it is to be handed to owns the case already. */
    ALREADY_THE_OWNER,
    /** The engineer that it is to be handed to does not work at the level of the case. */
    NOT_AT_THIS_LEVEL,
    /** There is no technical level above that of the case. */
    AT_TOP_LEVEL,
    /** There is no technical level below that of the case. */
    AT_LOWEST_LEVEL,
    /** The customer has asked for ordinary escalation, and nobody has acted on it yet. */
    ESCALATION_ALREADY_REQUESTED,
    /** The case already has this priority. */
    PRIORITY_UNCHANGED,
    /** An engineer has corrected the priority; only an engineer can change it again. */
    PRIORITY_SET_BY_ENGINEER,
    /** The center is strict: who was not identified at opening can't be identified any more. */
    LATE_IDENTIFICATION_REFUSED
}
