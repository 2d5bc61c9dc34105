package org.expedite.application.registry;

import java.util.List;
import java.util.Set;
import org.expedite.application.FieldError;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;

/** What became of a registrar's put. */
public sealed interface PutResult {
    /** A record that did not exist does now. */
    record Created(RecordVersion<RegistryRecord> current) implements PutResult {}

    /** A version was appended, or none where it said the same as the current one. */
    record Stored(RecordVersion<RegistryRecord> current) implements PutResult {}

    /**
     * Refused: it does not fit the other records, or the center. At least one of both is there.
     *
     * @param unknown what it names and does not exist
     * @param errors whatever else is wrong
     */
    record Invalid(Set<Reference> unknown, List<FieldError> errors) implements PutResult {}

    /** Refused: the current version is not the one that the registrar has seen. */
    record Stale() implements PutResult {}
}
