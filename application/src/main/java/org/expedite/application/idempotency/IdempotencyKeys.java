package org.expedite.application.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The port to the keys that were taken, each with the answer to the request that took it. */
public interface IdempotencyKeys {
    /**
     * What is kept under that key, however old. A key that is taken and has no answer yet is not
     * found.
     */
    Optional<AnsweredKey> find(IdempotencyKey key);

    /**
     * Takes a key for the unit of work that this is called in, so that the key is free again when
     * that is undone. Another that takes the key at the same time waits for the end of this one, or
     * loses when it ends itself: of two, one keeps the key.
     *
     * @param fingerprint of the request, up to 64 characters
     * @param outdated when the key was taken before, where that is so long ago that it is to be
     *     taken anew; else null
     * @return false if somebody else has taken it, and has not ended before the store's patience;
     *     nothing is taken then
     * @throws org.expedite.application.StaleVersionException if somebody has taken it since it was
     *     looked for, and it is answered
     */
    boolean take(IdempotencyKey key, String fingerprint, Instant at, @Nullable Instant outdated);

    /**
     * Keeps the answer under a key that this unit of work has taken.
     *
     * @throws IllegalStateException if nobody has taken that key
     */
    void storeResponse(IdempotencyKey key, StoredResponse answer);

    /**
     * Deletes keys, with what is kept under them. It does not wait for those that are taken and not
     * answered yet.
     *
     * @param before only keys that were taken before this
     * @param limit the most to delete, 1 or more
     * @return how many were found to be deleted, by this call or by another at the same time; fewer
     *     than {@code limit} if no more are left
     */
    int deleteTakenBefore(Instant before, int limit);
}
