package org.expedite.persistence.registry;

import io.micronaut.data.annotation.MappedEntity;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.sql.JsonColumn;
import org.expedite.persistence.sql.Row;
import org.expedite.persistence.sql.Select;

/**
 * A row of {@code registry_version}: one version of one record; or of {@code registry_head}: the
 * current one.
 *
 * @param body the record as a {@link RegistryRecordColumn}
 */
@MappedEntity("registry_version")
public record VersionRow(
        RecordKind kind,
        String id,
        int version,
        Instant recordedAt,
        String recordedBy,
        String body) {

    /** The columns that {@link #read} expects, of a table {@code h}. */
    public static final String COLUMNS =
            "h.kind, h.id, h.version, h.recorded_at, h.recorded_by, h.body";

    /** SQL of the current versions of records {@code h}. */
    public static final String CURRENT = "select " + COLUMNS + " from registry_head h ";

    private static final String CERTIFICATIONS =
            CURRENT
                    + """
                    join registry_link l on l.kind = h.kind and l.id = h.id
                    where l.kind = 'CERTIFICATION' and l.relation = 'HOLDER' and l.target = ?
                    """;

    private static final String NUMBERED =
            "select " + COLUMNS + " from registry_version h where (h.kind, h.id, h.version)";

    private static final String NEWEST =
            "select "
                    + COLUMNS
                    + " from registry_version h where h.kind = ? and h.id = ? and h.recorded_at <="
                    + " ? order by h.version desc limit 1";

    /**
     * Returns the query for the current versions of records.
     *
     * @param keys the keys of the records, at least one
     */
    public static Select current(Collection<RecordKey> keys) {
        return Select.among(CURRENT + "where (h.kind, h.id)", HeadRow.pairs(keys));
    }

    /** Returns the query for the current versions of a contact's certifications. */
    public static Select certificationsOf(String holder) {
        return Select.of(CERTIFICATIONS, holder);
    }

    /**
     * Returns the query for certain versions of records.
     *
     * @param versions the versions, at least one, each with a number
     */
    public static Select numbered(Collection<FactVersion> versions) {
        return Select.among(
                NUMBERED,
                versions.stream()
                        .map(
                                v ->
                                        List.of(
                                                v.key().kind().name(),
                                                v.key().id(),
                                                Objects.requireNonNull(v.version())))
                        .toList());
    }

    /**
     * Returns the query for the version of a record that was current at an instant.
     *
     * @param knownAt to the microsecond; a version recorded at that instant is counted
     */
    public static Select asOf(RecordKey key, Instant knownAt) {
        return Select.of(NEWEST, key.kind().name(), key.id(), Timestamp.from(knownAt));
    }

    /** Reads a row of {@link #COLUMNS}. */
    public static VersionRow read(Row row) throws SQLException {
        return new VersionRow(
                row.constant(RecordKind.class),
                row.text(),
                row.number(),
                row.instant(),
                row.text(),
                row.text());
    }

    static VersionRow of(RecordVersion<RegistryRecord> recorded) {
        return new VersionRow(
                recorded.record().key().kind(),
                recorded.record().key().id(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.recordedBy(),
                JsonColumn.write(RegistryRecordColumn.of(recorded.record())));
    }

    /** Returns the key of the record. */
    public RecordKey key() {
        return new RecordKey(kind, id);
    }

    /**
     * Returns the version of any kind of record.
     *
     * @throws IllegalStateException if the body cannot be read
     */
    public RecordVersion<RegistryRecord> toRecordVersion() {
        return toRecordVersion(RegistryRecord.class);
    }

    /**
     * Returns the version of a kind that the caller knows.
     *
     * @param type the class of that kind of record
     * @throws ClassCastException if it is of another kind
     * @throws IllegalStateException if the body cannot be read
     */
    public <F extends RegistryRecord> RecordVersion<F> toRecordVersion(Class<F> type) {
        return new RecordVersion<>(
                type.cast(RegistryRecordColumn.read(kind, body).toRecord()),
                version,
                recordedAt,
                recordedBy);
    }
}
