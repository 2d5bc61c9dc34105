package org.expedite.web.api.registry;

/** Description of country codes. */
final class Countries {
    static final String MESSAGE = "INVALID_COUNTRY: must be two capital letters, as US";

    private Countries() {}
}
