package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;

/**
 * A row of {@code registry_reference}: a reference from a version of a record to another record.
 *
 * @param target the id of the referenced record; its kind follows from the relation
 */
@MappedEntity("registry_reference")
public record ReferenceRow(
        RecordKind kind,
        String id,
        int version,
        Relation relation,
        // All columns are the key, but Micronaut sends rows as a batch only if they have one id.
        @Id String target) {

    static List<ReferenceRow> of(RecordVersion<RegistryRecord> recorded) {
        return recorded.record().references().stream()
                .map(
                        reference ->
                                new ReferenceRow(
                                        recorded.record().key().kind(),
                                        recorded.record().key().id(),
                                        recorded.version(),
                                        reference.relation(),
                                        reference.target().id()))
                .toList();
    }
}
