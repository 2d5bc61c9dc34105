package org.expedite.web.api.registry;

import java.util.stream.Stream;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;

/** A record of any kind, as a registrar sends it. Its id is not a part of it. */
interface RecordBody {
    /**
     * Returns the record.
     *
     * @param id of the record, which is an identifier
     * @throws org.expedite.web.http.problems.ProblemException 422 if it breaks a rule of the domain
     */
    RegistryRecord toFact(String id);

    /** Returns the pointers that name a reference of the record. */
    Stream<String> pointersOf(Reference reference);
}
