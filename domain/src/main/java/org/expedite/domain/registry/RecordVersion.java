package org.expedite.domain.registry;

import java.time.Instant;
import java.util.Optional;
import org.expedite.domain.Require;

/**
 * One version of a registry record, with the time and the actor of its recording. Versions are
 * immutable; a correction is a new version.
 *
 * @param version 1 for the first, counted up by one
 * @param recordedAt transaction time of the version, not its period of validity
 * @param recordedBy the id of the actor who recorded it
 */
public record RecordVersion<R extends RegistryRecord>(
        R record, int version, Instant recordedAt, String recordedBy) {
    public RecordVersion {
        Require.that(version >= 1, version, "version must be 1 or more");
    }

    /** Returns the version as one of a type of records; empty if its record is of another type. */
    public <F extends RegistryRecord> Optional<RecordVersion<F>> as(Class<F> type) {
        return type.isInstance(record) ? Optional.of(with(type.cast(record))) : Optional.empty();
    }

    /** Returns the version with another view of its record, such as one of which less was read. */
    public <F extends RegistryRecord> RecordVersion<F> with(F view) {
        return new RecordVersion<>(view, version, recordedAt, recordedBy);
    }
}
