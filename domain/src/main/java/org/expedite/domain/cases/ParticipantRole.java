package org.expedite.domain.cases;

/** Role in which somebody takes part in a case. */
public enum ParticipantRole {
    /** Acts for the organization that the case belongs to. */
    CUSTOMER,
    ENGINEER,
    /** Acts like an engineer, at every level and in place of any owner. */
    DUTY_MANAGER,
    /** The center itself, for scheduled work. */
    CENTER
}
