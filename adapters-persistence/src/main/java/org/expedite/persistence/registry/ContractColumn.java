package org.expedite.persistence.registry;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * A support contract as JSON.
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
        ContractStatus status,
        List<String> coveredSerials)
        implements RegistryRecordColumn {

    static ContractColumn of(SupportContract fact) {
        return new ContractColumn(
                fact.number().value(),
                fact.customer().value(),
                fact.service(),
                value(fact.partner()),
                value(fact.soldBy()),
                TermColumn.of(fact.term()),
                fact.status(),
                fact.coveredSerials().stream().map(SerialNumber::value).toList());
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
                coveredSerials.stream()
                        .map(SerialNumber::new)
                        .collect(Collectors.toCollection(TreeSet::new)));
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
