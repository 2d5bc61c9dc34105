package org.expedite.web.pages.registry;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.pages.FormState;

/**
 * A form as it is to be shown.
 *
 * @param type the kind of the record
 * @param id the identifier that was typed; of a record that exists, its own
 * @param current the record as it is stored; empty for a new one
 * @param version the version that the form starts from; 0 for a new record
 * @param values what the fields hold
 * @param problems what is wrong with them
 * @param isStale whether somebody else has stored a version since the form was shown
 * @param waiting the cases that the change concerns
 */
record RecordForm(
        RecordType type,
        String id,
        Optional<RecordVersion<RegistryRecord>> current,
        int version,
        FieldValues values,
        List<FormState.Problem> problems,
        boolean isStale,
        Optional<WaitingView> waiting) {

    RecordForm {
        problems = List.copyOf(problems);
    }
}
