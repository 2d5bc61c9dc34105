package org.expedite.persistence.facts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** Keys of records of several kinds. */
final class RecordKeys {
    private RecordKeys() {}

    /**
     * Returns the ids of each kind, in the order of the kinds: equal sets give equal statements.
     */
    static Map<RecordKind, List<String>> byKind(Collection<RecordKey> keys) {
        return keys.stream()
                .collect(
                        Collectors.groupingBy(
                                RecordKey::kind,
                                () -> new EnumMap<>(RecordKind.class),
                                Collectors.mapping(RecordKey::id, Collectors.toList())));
    }
}
