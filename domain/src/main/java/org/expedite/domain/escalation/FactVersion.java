package org.expedite.domain.escalation;

import java.util.Optional;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * A registry record that a decision read.
 *
 * @param version the version that it read; null if there was no such record
 */
public record FactVersion(RecordKey key, @Nullable Integer version) {
    /** Creates the entry of a version. */
    public static FactVersion of(RecordVersion<?> read) {
        return new FactVersion(read.record().key(), read.version());
    }

    /** Returns the version as evidence; empty if there was no such record. */
    Optional<Evidence> evidence() {
        return version == null
                ? Optional.empty()
                : Optional.of(new Evidence(EvidenceType.of(key.kind()), key.id(), version));
    }

    /** Creates the entry of a record that does not exist. */
    public static FactVersion absent(RecordKey key) {
        return new FactVersion(key, null);
    }
}
