package org.expedite.application.registry;

import java.util.Optional;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.OrganizationId;

/**
 * Port to the support partners of contracts. The rule that only partners support contracts concerns
 * two records, so a change of either locks the organization first; see {@link RecordLocks}.
 */
public interface SupportPartners {
    /**
     * Returns the first contract by number whose current version names {@code organization} as its
     * support partner; empty if there is none. Status and dates are ignored.
     */
    Optional<ContractNumber> supportedBy(OrganizationId organization);
}
