package org.expedite.application.access;

/** What an actor may do; an actor may have several. */
public enum Role {
    /** A contact: sees its own organizations' cases, and asks for itself. */
    CUSTOMER,
    /** Sees and works all cases. */
    ENGINEER,
    /** As an engineer, at every level. */
    DUTY_MANAGER,
    /** Keeps the registry. */
    REGISTRAR,
    /** Keeps accounts and settings; does no casework. */
    ADMIN
}
