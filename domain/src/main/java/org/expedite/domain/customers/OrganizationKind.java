package org.expedite.domain.customers;

/** Which side an organization is on. Clause {@code REQUIRE_END_USER}. */
public enum OrganizationKind {
    /** Runs the equipment; an individual end user is an organization of one person. */
    END_USER,
    /** Sells or supports it; takes no part in the programme. */
    PARTNER
}
