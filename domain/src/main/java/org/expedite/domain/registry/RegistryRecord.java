package org.expedite.domain.registry;

import java.util.Set;

/** What one version of a registry record says. Two equal facts are the same statement. */
public interface RegistryRecord {
    /** Which record this is a statement of. */
    RecordKey key();

    /** The other records that this statement names; {@link Relation} says as what. */
    Set<Reference> references();
}
