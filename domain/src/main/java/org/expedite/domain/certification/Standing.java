package org.expedite.domain.certification;

/** Status of a certification as set by the certification body, independent of its dates. */
public enum Standing {
    ACTIVE,
    SUSPENDED,
    REVOKED,
    /** An honorary status: no longer active, so not in good standing. */
    EMERITUS
}
