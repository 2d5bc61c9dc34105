package org.expedite.application.registry;

/** What an id of somebody who acts is the id of. */
public enum PersonKind {
    /** A contact of a customer or partner. */
    CONTACT,
    /** A member of the center's staff. */
    ENGINEER,
    /** An account that is tied to no record: of a program, a registrar or an administrator. */
    SERVICE
}
