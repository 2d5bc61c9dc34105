package org.expedite.persistence.registry;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.Recorded;
import org.expedite.persistence.StoredJson;

/**
 * A row of {@code registry_version}: one version of one record.
 *
 * @param body what it says, as JSON: a {@link FactRow}
 */
@MappedEntity("registry_version")
public record VersionRow(
        RecordKind kind,
        String id,
        int version,
        Instant recordedAt,
        String recordedBy,
        String body) {

    static VersionRow of(Recorded<Fact> recorded) {
        return new VersionRow(
                recorded.fact().key().kind(),
                recorded.fact().key().id(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy(),
                StoredJson.write(FactRow.of(recorded.fact())));
    }

    /**
     * The version, of whichever kind.
     *
     * @throws IllegalStateException if the body cannot be read
     */
    public Recorded<Fact> toRecorded() {
        return toRecorded(Fact.class);
    }

    /**
     * The version of a kind that the caller has asked for.
     *
     * @param type the class of that kind's facts
     * @throws ClassCastException if it is of another kind
     * @throws IllegalStateException if the body cannot be read
     */
    public <F extends Fact> Recorded<F> toRecorded(Class<F> type) {
        return new Recorded<>(
                type.cast(FactRow.read(kind, body).toFact()), version, recordedAt, recordedBy);
    }
}
