package org.expedite.domain.contracts;

/** Service that a contract includes. Clause {@code REQUIRE_CONTRACT}. */
public enum Service {
    /** Assistance by engineers: the only service that counts as cover. */
    TECHNICAL_SERVICES,
    /** Replacement of parts only; does not cover assistance. */
    HARDWARE_ONLY
}
