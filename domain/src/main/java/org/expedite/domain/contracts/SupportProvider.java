package org.expedite.domain.contracts;

import org.expedite.domain.customers.OrganizationId;

/**
 * Provider of the support of a contract. The seller is irrelevant. Clause {@code BENEFIT_DIRECT}.
 */
public sealed interface SupportProvider {
    /** The vendor itself: its assistance center helps directly. */
    record Vendor() implements SupportProvider {}

    /** A partner, which does the primary troubleshooting. */
    record Partner(OrganizationId id) implements SupportProvider {}
}
