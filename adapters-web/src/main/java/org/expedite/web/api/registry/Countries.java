package org.expedite.web.api.registry;

/** What a country code is told to be. */
final class Countries {
    static final String MESSAGE = "INVALID_COUNTRY: must be two capital letters, as US";

    private Countries() {}
}
