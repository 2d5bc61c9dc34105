package org.expedite.application.registry;

import java.util.Optional;

/**
 * Port to the ids of those who act. An id of a contact, an engineer or a service names one of them
 * in the timeline of a case, so no two may share it, and concurrent new records of several kinds
 * must be serialized.
 */
public interface PersonIds {
    /**
     * Takes the id of somebody new, in the current unit of work. Of concurrent units of work that
     * take the same id for several kinds, one succeeds.
     *
     * @return empty if the id was free, or taken for that kind before; else the kind that has it
     */
    Optional<PersonKind> take(String id, PersonKind kind);
}
