package org.expedite.web.pages.registry;

import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** Outcome of a form. */
sealed interface RecordChange {

    /**
     * The record is stored.
     *
     * @param cases the cases that waited before, joined by commas
     */
    record Done(RecordVersion<RegistryRecord> current, String cases) implements RecordChange {}

    /** Something is wrong with it. */
    record Rejected(RecordForm form) implements RecordChange {}

    /** Somebody else has stored a version since the form was shown. */
    record Stale(RecordForm form) implements RecordChange {}
}
