package org.expedite.domain.registry;

import java.util.Set;

/** Content of one version of a registry record. Equal records state the same facts. */
public interface RegistryRecord {
    /** Returns the key of the record. */
    RecordKey key();

    /** Returns the references to other records. */
    Set<Reference> references();
}
