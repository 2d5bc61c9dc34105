package org.expedite.application.registry;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expedite.domain.registry.RecordKey;

/**
 * Locks on the records of an {@link InMemoryRegistry}. Of units of work that lock the same record
 * one is committed, and the others are retried; there are no shared locks.
 */
public final class InMemoryRecordLocks implements RecordLocks {
    private final InMemoryRegistry registry;

    public InMemoryRecordLocks(InMemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Map<RecordKey, Integer> forChange(Set<RecordKey> keys) {
        keys.forEach(registry::touch);
        return keys.stream()
                .filter(key -> registry.find(key).isPresent())
                .collect(
                        Collectors.toUnmodifiableMap(
                                Function.identity(),
                                key -> registry.find(key).orElseThrow().version()));
    }

    @Override
    public Map<RecordKey, Integer> forDecision(Set<RecordKey> keys) {
        return forChange(keys);
    }
}
