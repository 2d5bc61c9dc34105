package org.expedite.web.pages.cases;

/** Input that a form asks for beside its verb. */
public enum MoveKind {
    /** Nothing. */
    NOTHING,
    /** A reason. */
    REASON,
    /** A reason, if there is one. */
    OPTIONAL_REASON,
    /** What was done. */
    SUMMARY,
    /** A priority and a reason. */
    PRIORITY,
    /** The id of an engineer. */
    ENGINEER,
    /** The id of a contact of the customer. */
    CONTACT,
    /** A serial number. */
    SERIAL,
    /** A product and a reason. */
    PRODUCT,
    /** The report, with its version. */
    REPORT
}
