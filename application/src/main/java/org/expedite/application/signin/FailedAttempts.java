package org.expedite.application.signin;

import java.time.Instant;
import java.util.List;

/** Port to failed attempts to sign in, which all nodes share. */
public interface FailedAttempts {
    /**
     * Returns attempts by key, in the order of the keys, and locks them until the unit of work
     * ends. Keys without attempts are included, with {@link Instant#EPOCH} as the last time.
     *
     * @param keys distinct ones
     */
    List<Attempts> lock(List<String> keys);

    /** Stores attempts that are locked. */
    void store(List<Attempts> attempts);

    /**
     * Deletes attempts of which the last one was before an instant.
     *
     * @param succeededBefore the last success, if there was one, was before this instant
     * @param limit the maximum number, 1 or more
     * @return the number deleted
     */
    int deleteOutdated(Instant before, Instant succeededBefore, int limit);
}
