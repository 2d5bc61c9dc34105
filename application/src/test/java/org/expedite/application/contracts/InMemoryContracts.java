package org.expedite.application.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;

/** The contracts of an {@link InMemoryRegistry}. */
public final class InMemoryContracts implements Contracts {
    private final InMemoryRegistry registry;

    public InMemoryContracts(InMemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<RecordVersion<SupportContract>> naming(
            SerialNumber serial, Set<OrganizationId> customers) {
        return naming(serial, Instant.MAX)
                .filter(c -> customers.contains(c.record().customer()))
                .toList();
    }

    @Override
    public Set<OrganizationId> customersNaming(SerialNumber serial) {
        return naming(serial, Instant.MAX)
                .map(c -> c.record().customer())
                .collect(Collectors.toSet());
    }

    /** Returns the contracts that name a serial number, or named it for the same customer. */
    Stream<RecordVersion<SupportContract>> naming(SerialNumber serial, Instant knownAt) {
        return registry.allThen(SupportContract.class, knownAt)
                .filter(
                        c ->
                                sameCustomer(c)
                                        .filter(v -> v.version() <= c.version())
                                        .anyMatch(
                                                v -> v.record().coveredSerials().contains(serial)))
                .map(c -> among(Set.of(serial), c));
    }

    private Stream<RecordVersion<SupportContract>> sameCustomer(RecordVersion<SupportContract> of) {
        return registry.history(of.record().key()).stream()
                .flatMap(v -> v.as(SupportContract.class).stream())
                .filter(v -> v.record().customer().equals(of.record().customer()));
    }

    /** Returns a contract with those of its serial numbers that are asked about. */
    static RecordVersion<SupportContract> among(
            Set<SerialNumber> asked, RecordVersion<SupportContract> contract) {
        SupportContract record = contract.record();
        List<SerialNumber> covered =
                asked.stream().filter(record.coveredSerials()::contains).toList();
        return contract.with(record.covering(CoveredSerials.some(covered)));
    }

    @Override
    public Set<SerialNumber> spellings(SerialNumber written, OrganizationId customer) {
        return registry.all(SupportContract.class)
                .filter(c -> c.record().customer().equals(customer))
                .flatMap(this::sameCustomer)
                .flatMap(c -> c.record().coveredSerials().known().stream())
                .filter(s -> s.folded().equals(written.folded()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<RecordVersion<SupportContract>> covering(
            Set<SerialNumber> serials, OrganizationId customer) {
        return registry.all(SupportContract.class)
                .filter(c -> c.record().customer().equals(customer))
                .filter(c -> serials.stream().anyMatch(c.record().coveredSerials()::contains))
                .map(c -> among(serials, c))
                .toList();
    }
}
