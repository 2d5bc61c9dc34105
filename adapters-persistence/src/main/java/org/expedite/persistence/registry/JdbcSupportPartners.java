package org.expedite.persistence.registry;

import java.util.Optional;
import org.expedite.application.registry.SupportPartners;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.OrganizationId;

/**
 * The supporters of contracts among the registry's records in a database; each call is one
 * statement. To hold is refused where there is no unit of work, as it would hold nothing.
 */
public final class JdbcSupportPartners implements SupportPartners {

    private final SupportPartnerRows rows;

    /** The supporters of the database that {@code rows} is of. */
    public JdbcSupportPartners(SupportPartnerRows rows) {
        this.rows = rows;
    }

    @Override
    public void lock(OrganizationId organization) {
        rows.lock(organization.value());
    }

    @Override
    public Optional<ContractNumber> supportedBy(OrganizationId organization) {
        return rows.supportedBy(organization.value()).map(ContractNumber::new);
    }
}
