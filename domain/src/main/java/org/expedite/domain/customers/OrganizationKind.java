package org.expedite.domain.customers;

/** Kind of an organization. Clause {@code REQUIRE_END_USER}. */
public enum OrganizationKind {
    /** Operates the equipment; an individual end user is an organization of one person. */
    END_USER,
    /** Sells or supports equipment; takes no part in the programme. */
    PARTNER
}
