package org.expedite.domain.contracts;

import org.expedite.domain.customers.OrganizationId;

/**
 * Who gives the support of a contract; who sold it does not matter. Clause {@code BENEFIT_DIRECT}.
 */
public sealed interface SupportProvider {
    /** The vendor itself: its assistance center helps directly. */
    record Vendor() implements SupportProvider {}

    /** A partner, which does the primary troubleshooting. */
    record Partner(OrganizationId id) implements SupportProvider {}
}
