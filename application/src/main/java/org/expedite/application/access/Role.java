package org.expedite.application.access;

/** Role of an actor; an actor may have several. */
public enum Role {
    /** A contact of a customer: sees the cases of its own organizations and acts for itself. */
    CUSTOMER,
    /** Sees all cases and works on them. */
    ENGINEER,
    /** Acts like an engineer, at every level, with additional rights. */
    DUTY_MANAGER,
    /** Maintains the registry. */
    REGISTRAR,
    /** Administrates accounts and settings; takes no part in casework. */
    ADMIN
}
