package org.expedite.domain.cases;

/** Why a move is refused in the state that the case is in. */
public enum Refusal {
    /** {@link CaseTransitions} has no such move in this status. */
    NOT_IN_THIS_STATUS,
    /** The case already has this priority. */
    PRIORITY_UNCHANGED,
    /** An engineer has corrected the priority; only an engineer can change it again. */
    PRIORITY_SET_BY_ENGINEER
}
