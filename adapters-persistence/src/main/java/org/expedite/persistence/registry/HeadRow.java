package org.expedite.persistence.registry;

import io.micronaut.data.annotation.MappedEntity;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.sql.Row;
import org.expedite.persistence.sql.Select;

/** A row of {@code registry_head}: an existing record and the number of its current version. */
@MappedEntity("registry_head")
record HeadRow(RecordKind kind, String id, int version) {

    /**
     * Returns the query for existing records, to be read by {@link #read}.
     *
     * @param keys the keys of the records, at least one
     */
    static Select of(Collection<RecordKey> keys) {
        return Select.among(
                "select kind, id, version from registry_head where (kind, id)", pairs(keys));
    }

    /** Returns kind and id of each key, as both columns have them. */
    static List<List<String>> pairs(Collection<RecordKey> keys) {
        return keys.stream().map(key -> List.of(key.kind().name(), key.id())).toList();
    }

    static HeadRow read(Row row) throws SQLException {
        return new HeadRow(row.constant(RecordKind.class), row.text(), row.number());
    }

    RecordKey key() {
        return new RecordKey(kind, id);
    }
}
