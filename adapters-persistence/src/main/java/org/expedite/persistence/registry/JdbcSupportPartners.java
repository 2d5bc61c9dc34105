package org.expedite.persistence.registry;

import java.util.Optional;
import org.expedite.application.registry.SupportPartners;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.OrganizationId;

/**
 * Support partners of contracts among the registry's records in a database. Each call is one
 * statement. {@link #lock} requires a unit of work, as the lock would end at once without one.
 */
public final class JdbcSupportPartners implements SupportPartners {

    private final SupportPartnerRows rows;

    /** Creates the port on the rows of one database. */
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
