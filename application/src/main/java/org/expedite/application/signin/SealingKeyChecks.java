package org.expedite.application.signin;

import java.util.Optional;

/**
 * Port to the value by which all nodes check that they have the same key as the one that sealed
 * what is stored.
 */
public interface SealingKeyChecks {
    /** Returns the value; empty if nothing was ever sealed. */
    Optional<String> find();

    /**
     * Stores the value, unless there is one.
     *
     * @return the stored value
     */
    String storeIfAbsent(String sealed);
}
