package org.expedite.application.engineers;

import java.time.Instant;
import java.util.Optional;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordVersion;

/** The engineers of an {@link InMemoryRegistry}. */
public final class InMemoryEngineers implements Engineers {
    private final InMemoryRegistry registry;

    public InMemoryEngineers(InMemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Optional<RecordVersion<Engineer>> find(EngineerId id) {
        return Optional.ofNullable(registry.then(Engineer.class, id.key(), Instant.MAX));
    }

    @Override
    public Optional<RecordVersion<Engineer>> lock(EngineerId id) {
        registry.touch(id.key());
        return find(id);
    }
}
