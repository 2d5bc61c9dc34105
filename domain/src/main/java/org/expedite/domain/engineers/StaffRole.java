package org.expedite.domain.engineers;

/** Role of a member of staff; one person may have both. */
public enum StaffRole {
    /** Works on cases at the recorded levels. */
    ENGINEER,
    /** Supervises casework, and works at every level. */
    DUTY_MANAGER
}
