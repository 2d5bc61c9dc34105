package org.expedite.persistence.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.persistence.registry.VersionRow;

/** Look-ups of current versions, or of those at one instant. */
interface FactLookups {
    /**
     * Returns the records that exist, each once.
     *
     * @param keys of any records
     * @param holders contacts whose certifications are to be returned too
     */
    List<VersionRow> records(Set<RecordKey> keys, Set<ContactId> holders);

    /** Returns the last version of an asset that an organization owns or owned. */
    Optional<VersionRow> lastOwned(String serial, String organization);
}
