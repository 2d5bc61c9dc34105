package org.expedite.application.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** The port to the records that registrars keep: a history that only grows. */
public interface Registry {
    /** The current version of that record, empty where there never was one. */
    Optional<RecordVersion<RegistryRecord>> find(RecordKey key);

    /** Those of {@code keys} that no record exists of, in one read. */
    Set<RecordKey> missing(Set<RecordKey> keys);

    /**
     * Appends a version, which becomes the current one; none is ever overwritten.
     *
     * @throws org.expedite.application.StaleVersionException unless its version is one more than
     *     the current one, or 1 where there is none
     */
    void append(RecordVersion<RegistryRecord> next);

    /**
     * The current versions of a kind in the order of their ids.
     *
     * @param after only ids greater than this; the empty text for the first page
     * @param limit the most to give, 1 or more
     */
    List<RecordVersion<RegistryRecord>> page(RecordKind kind, String after, int limit);

    /**
     * The versions of that record, oldest first; empty where there never was one.
     *
     * @param after only versions greater than this; 0 for the first page
     * @param limit the most to give, 1 or more
     */
    List<RecordVersion<RegistryRecord>> history(RecordKey key, int after, int limit);
}
