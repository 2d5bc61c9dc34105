package org.expedite.domain.contracts;

/** What a contract promises. Clause {@code REQUIRE_CONTRACT}. */
public enum Service {
    /** Assistance by engineers: the only service that is cover. */
    TECHNICAL_SERVICES,
    /** Replacement of parts: no cover for assistance. */
    HARDWARE_ONLY
}
