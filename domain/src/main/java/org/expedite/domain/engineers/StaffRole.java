package org.expedite.domain.engineers;

/** What somebody does in the assistance center; one person may do both. */
public enum StaffRole {
    /** Works on cases, at the levels that the record names. */
    ENGINEER,
    /** Sees to it that cases go on, and works at every level. */
    DUTY_MANAGER
}
