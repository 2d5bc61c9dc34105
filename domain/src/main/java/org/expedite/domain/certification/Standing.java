package org.expedite.domain.certification;

/** What the certifying side says of a certification, apart from its dates. */
public enum Standing {
    ACTIVE,
    SUSPENDED,
    REVOKED,
    /** Honoured, no longer active: does not count as good standing. */
    EMERITUS
}
