package org.expedite.persistence.registry;

import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A support contract as JSON, without its serial numbers: they are in tables of their own. Versions
 * of earlier programs have them here too.
 *
 * @param supportedById the partner that supports it, or null if the vendor does
 */
record ContractColumn(
        String contractNumber,
        String customerId,
        Service service,
        @Nullable String supportedById,
        @Nullable String soldById,
        TermColumn term,
        ContractStatus status)
        implements RegistryRecordColumn {

    static ContractColumn of(SupportContract fact) {
        return new ContractColumn(
                fact.number().value(),
                fact.customer().value(),
                fact.service(),
                value(fact.partner()),
                value(fact.soldBy()),
                TermColumn.of(fact.term()),
                fact.status());
    }

    @Override
    public SupportContract toRecord() {
        return new SupportContract(
                new ContractNumber(contractNumber),
                new OrganizationId(customerId),
                service,
                supportedBy(),
                soldById == null ? null : new OrganizationId(soldById),
                term.toTerm(),
                status,
                CoveredSerials.unread());
    }

    private SupportProvider supportedBy() {
        return supportedById == null
                ? new SupportProvider.Vendor()
                : new SupportProvider.Partner(new OrganizationId(supportedById));
    }

    private static @Nullable String value(@Nullable OrganizationId id) {
        return id == null ? null : id.value();
    }
}
