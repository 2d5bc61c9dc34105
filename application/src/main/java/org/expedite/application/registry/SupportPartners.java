package org.expedite.application.registry;

import java.util.Optional;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.OrganizationId;

/**
 * Port to the support partners of contracts. The rule that only partners support contracts concerns
 * two records, so concurrent changes of both must be serialized.
 */
public interface SupportPartners {
    /**
     * Locks an organization until the current unit of work ends. Units of work that lock the same
     * organization run one after the other; each sees the changes stored before. Does nothing if
     * the organization does not exist.
     */
    void lock(OrganizationId organization);

    /**
     * Returns the first contract by number whose current version names {@code organization} as its
     * support partner; empty if there is none. Status and dates are ignored.
     */
    Optional<ContractNumber> supportedBy(OrganizationId organization);
}
