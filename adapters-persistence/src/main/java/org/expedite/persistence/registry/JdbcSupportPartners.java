package org.expedite.persistence.registry;

import java.util.Optional;
import org.expedite.application.registry.SupportPartners;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.OrganizationId;

/** Support partners of contracts among the registry's records in a database, in one statement. */
public final class JdbcSupportPartners implements SupportPartners {

    private final SupportPartnerRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcSupportPartners(SupportPartnerRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ContractNumber> supportedBy(OrganizationId organization) {
        return rows.supportedBy(organization.value()).map(ContractNumber::new);
    }
}
