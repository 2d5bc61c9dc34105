package org.expedite.domain.registry;

/** Relation of a record to a record that it references. */
public enum Relation {
    /** A contact names an organization that employs or employed it. */
    EMPLOYER,
    /** A certification names the contact that holds it. */
    HOLDER,
    /** A product names its product line. */
    LINE,
    /** An asset names its model. */
    MODEL,
    /** An asset names the organization that owns it. */
    OWNER,
    /** A contract names the organization that bought it. */
    CUSTOMER,
    /** A contract names the partner that supports it. */
    SUPPORTER,
    /** A contract names the organization that sold it. */
    SELLER,
    /** An engineer names a supported product line. */
    SKILL
}
