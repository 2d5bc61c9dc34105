package org.expedite.domain.registry;

import org.expedite.domain.Require;

/** Key of a registry record: its kind and its identifier in the source system. */
public record RecordKey(RecordKind kind, String id) {
    public RecordKey {
        Require.identifier("id", id);
    }
}
