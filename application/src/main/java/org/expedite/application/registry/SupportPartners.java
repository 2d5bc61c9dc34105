package org.expedite.application.registry;

import java.util.Optional;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.OrganizationId;

/**
 * The port to which organizations support contracts. That a supporter is a partner is told by two
 * records, so that two registrars could each keep one of them right and together make it wrong.
 */
public interface SupportPartners {
    /**
     * Makes units of work that hold the same organization come one after the other: each sees all
     * that those before it have kept, and none of them overtakes it. Holds until the unit of work
     * ends; an organization that does not exist can't be held, and nothing happens.
     */
    void lock(OrganizationId organization);

    /**
     * The contract, of several the first by number, whose current version names {@code
     * organization} as its supporter; empty where there is none. Neither status nor dates matter.
     */
    Optional<ContractNumber> supportedBy(OrganizationId organization);
}
