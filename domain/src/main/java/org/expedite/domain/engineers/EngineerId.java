package org.expedite.domain.engineers;

import org.expedite.domain.Require;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** Identifies an engineer of the assistance center, by the id used to sign in. */
public record EngineerId(String value) {
    public EngineerId {
        Require.identifier("engineer id", value);
    }

    public RecordKey key() {
        return new RecordKey(RecordKind.ENGINEER, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
