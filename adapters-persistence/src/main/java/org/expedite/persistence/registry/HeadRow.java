package org.expedite.persistence.registry;

import io.micronaut.data.annotation.MappedEntity;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** A row of {@code registry_head}: that a record exists, and which of its versions is current. */
@MappedEntity("registry_head")
record HeadRow(RecordKind kind, String id, int version) {

    RecordKey key() {
        return new RecordKey(kind, id);
    }
}
