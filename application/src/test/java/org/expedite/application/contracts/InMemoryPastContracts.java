package org.expedite.application.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** Earlier versions of the contracts of an {@link InMemoryRegistry}. */
public final class InMemoryPastContracts implements PastContracts {
    private final InMemoryRegistry registry;

    public InMemoryPastContracts(InMemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public List<RecordVersion<SupportContract>> namingAsOf(
            SerialNumber serial, Set<OrganizationId> customers, Instant knownAt) {
        return new InMemoryContracts(registry)
                .naming(serial, knownAt)
                .filter(c -> customers.contains(c.record().customer()))
                .toList();
    }

    @Override
    public List<RecordVersion<SupportContract>> versions(
            Map<ContractNumber, Integer> wanted, @Nullable SerialNumber serial) {
        Set<SerialNumber> asked = serial == null ? Set.of() : Set.of(serial);
        return registry.all(SupportContract.class)
                .flatMap(c -> registry.history(c.record().key()).stream())
                .flatMap(v -> v.as(SupportContract.class).stream())
                .filter(v -> Objects.equals(wanted.get(v.record().number()), v.version()))
                .map(v -> InMemoryContracts.among(asked, v))
                .toList();
    }
}
