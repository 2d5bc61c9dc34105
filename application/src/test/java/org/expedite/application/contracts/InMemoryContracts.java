package org.expedite.application.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.Relation;

/** The contracts of an {@link InMemoryRegistry}. */
public final class InMemoryContracts implements Contracts {
    private final InMemoryRegistry registry;

    public InMemoryContracts(InMemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<RecordVersion<SupportContract>> naming(SerialNumber serial) {
        return namingAsOf(serial, Instant.MAX);
    }

    @Override
    public List<RecordVersion<SupportContract>> namingAsOf(SerialNumber serial, Instant knownAt) {
        Reference named = new Reference(Relation.COVERED_SERIAL, serial.key());
        return registry.allThen(SupportContract.class, knownAt)
                .filter(
                        c ->
                                registry.history(c.record().key()).stream()
                                        .filter(v -> v.version() <= c.version())
                                        .anyMatch(
                                                v ->
                                                        v.record()
                                                                .references()
                                                                .containsAll(
                                                                        Set.of(
                                                                                named,
                                                                                customer(c)))))
                .toList();
    }

    @Override
    public List<RecordVersion<SupportContract>> versions(Map<ContractNumber, Integer> wanted) {
        return registry.all(SupportContract.class)
                .flatMap(c -> registry.history(c.record().key()).stream())
                .flatMap(v -> v.as(SupportContract.class).stream())
                .filter(v -> Objects.equals(wanted.get(v.record().number()), v.version()))
                .toList();
    }

    @Override
    public Set<SerialNumber> spellings(SerialNumber written, OrganizationId customer) {
        return registry.allThen(SupportContract.class, Instant.MAX)
                .filter(c -> c.record().customer().equals(customer))
                .flatMap(c -> registry.history(c.record().key()).stream())
                .map(v -> (SupportContract) v.record())
                .filter(c -> c.customer().equals(customer))
                .flatMap(c -> c.coveredSerials().stream())
                .filter(s -> s.folded().equals(written.folded()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<RecordVersion<SupportContract>> covering(
            Set<SerialNumber> serials, OrganizationId customer) {
        return registry.all(SupportContract.class)
                .filter(c -> c.record().customer().equals(customer))
                .filter(c -> c.record().coveredSerials().stream().anyMatch(serials::contains))
                .toList();
    }

    private static Reference customer(RecordVersion<SupportContract> contract) {
        return new Reference(Relation.CUSTOMER, contract.record().customer().key());
    }
}
