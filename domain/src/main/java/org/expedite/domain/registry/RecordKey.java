package org.expedite.domain.registry;

import org.expedite.domain.Require;

/** Which record: its kind and the identifier that it has in the system it comes from. */
public record RecordKey(RecordKind kind, String id) {
    public RecordKey {
        Require.identifier("id", id);
    }
}
