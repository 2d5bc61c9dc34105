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
 * @param supportedById the partner that supports it, or null where the vendor does
 */
record ContractRow(
        String contractNumber,
        String customerId,
        Service service,
        @Nullable String supportedById,
        @Nullable String soldById,
        TermRow term,
        ContractStatus status,
        List<String> coveredSerials)
        implements FactRow {

    static ContractRow of(SupportContract fact) {
        return new ContractRow(
                fact.number().value(),
                fact.customer().value(),
                fact.service(),
                value(fact.partner()),
                value(fact.soldBy()),
                TermRow.of(fact.term()),
                fact.status(),
                fact.coveredSerials().stream().map(SerialNumber::value).toList());
    }

    @Override
    public SupportContract toFact() {
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
