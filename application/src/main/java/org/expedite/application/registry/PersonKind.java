package org.expedite.application.registry;

/** The kind of somebody who acts. */
public enum PersonKind {
    /** A contact of a customer or partner. */
    CONTACT,
    /** A member of the center's staff. */
    ENGINEER,
    /** An account that is tied to no record: of a program, a registrar or an administrator. */
    SERVICE
}
