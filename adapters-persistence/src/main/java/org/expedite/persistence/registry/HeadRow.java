package org.expedite.persistence.registry;

import io.micronaut.data.annotation.MappedEntity;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** A row of {@code registry_head}: an existing record and the number of its current version. */
@MappedEntity("registry_head")
record HeadRow(RecordKind kind, String id, int version) {

    RecordKey key() {
        return new RecordKey(kind, id);
    }
}
