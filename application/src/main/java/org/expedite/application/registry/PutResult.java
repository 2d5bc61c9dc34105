package org.expedite.application.registry;

import java.util.List;
import java.util.Set;
import org.expedite.application.FieldError;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;

/** Result of a put of a registry record. */
public sealed interface PutResult {
    /** The first version of a record was stored. */
    record Created(RecordVersion<RegistryRecord> current) implements PutResult {}

    /** A new version was stored, or none if it equals the current one. */
    record Stored(RecordVersion<RegistryRecord> current) implements PutResult {}

    /**
     * The record violates the integrity of the registry, or the settings. At least one of the
     * components is not empty.
     *
     * @param unknown references to records that do not exist
     * @param errors other field errors
     */
    record Invalid(Set<Reference> unknown, List<FieldError> errors) implements PutResult {}

    /** The current version is not the expected one. */
    record Stale() implements PutResult {}
}
