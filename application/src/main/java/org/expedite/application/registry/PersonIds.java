package org.expedite.application.registry;

import java.util.Optional;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/**
 * Port to the ids of people. An id of a contact or an engineer names one person in the timeline of
 * a case, so no two people may share it, and concurrent new records of both kinds must be
 * serialized.
 */
public interface PersonIds {
    /**
     * Takes the id of a new contact or engineer, in the current unit of work. Of concurrent units
     * of work that take the same id for records of both kinds, one succeeds.
     *
     * @return empty if the id was free, or taken for a record of that kind before; else the kind of
     *     the record that has it
     */
    Optional<RecordKind> take(RecordKey person);
}
