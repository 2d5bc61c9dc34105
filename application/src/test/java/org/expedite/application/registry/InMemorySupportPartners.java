package org.expedite.application.registry;

import java.util.Optional;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;

/** The supporters of the contracts of an {@link InMemoryRegistry}. */
public final class InMemorySupportPartners implements SupportPartners {
    private final InMemoryRegistry registry;

    public InMemorySupportPartners(InMemoryRegistry registry) {
        this.registry = registry;
    }

    /** Records are in the order of their ids. */
    @Override
    public Optional<ContractNumber> supportedBy(OrganizationId organization) {
        return registry.all(SupportContract.class)
                .filter(c -> organization.equals(c.record().partner()))
                .map(c -> c.record().number())
                .findFirst();
    }
}
