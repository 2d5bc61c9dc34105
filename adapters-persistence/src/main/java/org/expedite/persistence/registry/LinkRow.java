package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** A row of {@code registry_link}: a {@link ReferenceRow} of the current version of a record. */
@MappedEntity("registry_link")
public record LinkRow(
        RecordKind kind,
        String relation,
        String target,
        // All columns are the key, but Micronaut sends rows as a batch only if they have one id.
        @Id String id) {

    /** Returns the references and traits of a version. */
    static List<LinkRow> of(RecordVersion<RegistryRecord> current) {
        return ReferenceRow.of(current).stream()
                .map(r -> new LinkRow(r.kind(), r.relation(), r.target(), r.id()))
                .toList();
    }
}
