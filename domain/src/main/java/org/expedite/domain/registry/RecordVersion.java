package org.expedite.domain.registry;

import java.time.Instant;
import org.expedite.domain.Require;

/**
 * One version of a registry record: what it says, and who said so and when. Versions are never
 * changed; a correction is the next version.
 *
 * @param version 1 for the first, counted up by one
 * @param recordedAt when it became known (transaction time, not the dates that it speaks of)
 * @param recordedBy the actor that recorded it
 */
public record RecordVersion<F extends RegistryRecord>(
        F record, int version, Instant recordedAt, String recordedBy) {
    public RecordVersion {
        Require.that(version >= 1, version, "version must be 1 or more");
    }
}
