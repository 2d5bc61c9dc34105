package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;

/**
 * A row of {@code registry_reference}: a reference from a version of a record to another record, or
 * a trait of the version.
 *
 * @param relation the name of a {@link Relation} or of a {@link Trait}
 * @param target the id of the referenced record, whose kind follows from the relation; or the value
 *     of the trait
 */
@MappedEntity("registry_reference")
public record ReferenceRow(
        RecordKind kind,
        String id,
        int version,
        String relation,
        // All columns are the key, but Micronaut sends rows as a batch only if they have one id.
        @Id String target) {

    /**
     * Traits that records are listed by and that refer to no record. Their names are stored in the
     * database and never change; none is that of a {@link Relation}.
     */
    enum Trait {
        /** The track of a certification. */
        TRACK,
        /** The kind of provider that supports a contract: a {@link Support}. */
        SUPPORT
    }

    /** Kinds of providers of support. Their names are stored in the database and never change. */
    enum Support {
        VENDOR,
        PARTNER
    }

    /** Returns the references and traits of a version. */
    static List<ReferenceRow> of(RecordVersion<RegistryRecord> recorded) {
        RegistryRecord record = recorded.record();
        Stream<ReferenceRow> references =
                record.references().stream()
                        .map(r -> row(recorded, r.relation().name(), r.target().id()));
        Stream<ReferenceRow> traits =
                switch (record) {
                    case Certification certification ->
                            Stream.of(
                                    row(
                                            recorded,
                                            Trait.TRACK.name(),
                                            certification.track().code()));
                    case SupportContract contract ->
                            Stream.of(
                                    row(recorded, Trait.SUPPORT.name(), support(contract).name()));
                    default -> Stream.empty();
                };
        return Stream.concat(references, traits).toList();
    }

    private static Support support(SupportContract contract) {
        return contract.partner() == null ? Support.VENDOR : Support.PARTNER;
    }

    private static ReferenceRow row(
            RecordVersion<RegistryRecord> recorded, String relation, String target) {
        RecordKey key = recorded.record().key();
        return new ReferenceRow(key.kind(), key.id(), recorded.version(), relation, target);
    }
}
