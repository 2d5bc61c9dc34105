package org.expedite.domain.cases;

/** As what somebody takes part in a case. */
public enum ParticipantRole {
    /** For the organization that the case belongs to. */
    CUSTOMER,
    ENGINEER,
    /** As an engineer, at every level, and in place of any owner. */
    DUTY_MANAGER,
    /** What the center does by itself, when its time has come. */
    CENTER
}
