package org.expedite.application.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.expedite.application.facts.Facts.Question;
import org.expedite.application.facts.Facts.RegistryFacts;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** The past facts of an {@link InMemoryRegistry}. */
public final class InMemoryPastFacts implements PastFacts {
    private final InMemoryRegistry registry;

    public InMemoryPastFacts(InMemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public RegistryFacts aboutAsOf(Question question, Instant then) {
        return new InMemoryFacts(registry, then).about(question);
    }

    @Override
    public List<RecordVersion<Organization>> organizationsAsOf(
            Set<OrganizationId> ids, Instant then) {
        return new InMemoryFacts(registry, then).organizations(ids);
    }

    @Override
    public List<RecordVersion<RegistryRecord>> versions(List<FactVersion> keys) {
        return keys.stream()
                .filter(key -> key.version() != null)
                .map(
                        key ->
                                registry.history(key.key()).stream()
                                        .filter(v -> Objects.equals(v.version(), key.version()))
                                        .findFirst()
                                        .orElseThrow(IllegalStateException::new))
                .toList();
    }
}
