package org.expedite.application.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** Port to the registry: an append-only history of records. */
public interface Registry {
    /**
     * Returns the current version of a record; empty if it does not exist. Of a contract that
     * covers more than {@link org.expedite.domain.contracts.CoveredSerials#MAX_LISTED}, no serial
     * numbers are read; so it is in pages and histories too.
     */
    Optional<RecordVersion<RegistryRecord>> find(RecordKey key);

    /** Returns the keys without a record, in one read. */
    Set<RecordKey> missing(Set<RecordKey> keys);

    /**
     * Appends a version, which becomes the current one. Versions are never overwritten. A contract
     * whose serial numbers are not complete covers those of the version before.
     *
     * @throws org.expedite.application.StaleVersionException unless its version is one more than
     *     the current one, or 1 if there is none
     */
    void append(RecordVersion<RegistryRecord> next);

    /**
     * Returns a page of the current versions that match a filter, in the order of their ids.
     *
     * @param after the id after which the page begins; empty for the first page
     * @param limit the maximum number of versions, 1 or more
     */
    List<RecordVersion<RegistryRecord>> page(RecordFilter filter, String after, int limit);

    /**
     * Returns a page of the versions of a record, oldest first; empty if it does not exist.
     *
     * @param after the version after which the page begins; 0 for the first page
     * @param limit the maximum number of versions, 1 or more
     */
    List<RecordVersion<RegistryRecord>> history(RecordKey key, int after, int limit);
}
