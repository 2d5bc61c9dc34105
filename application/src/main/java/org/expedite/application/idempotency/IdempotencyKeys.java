package org.expedite.application.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port to used idempotency keys and their stored responses. */
public interface IdempotencyKeys {
    /**
     * Returns the stored response of a key of any age. A key without a response yet is not found.
     */
    Optional<AnsweredKey> find(IdempotencyKey key);

    /**
     * Takes a key within the current unit of work; a rollback frees it. A concurrent attempt to
     * take the key waits for the end of this unit of work, or fails: only one of two succeeds.
     *
     * @param fingerprint identifies the request, up to 64 characters
     * @param outdated the time of an earlier use that is outdated, so that the key can be taken
     *     again; else null
     * @return false if another unit of work has taken the key and does not end within the lock
     *     timeout; nothing is taken then
     * @throws org.expedite.application.StaleVersionException if the key was taken and got a
     *     response since it was searched for
     */
    boolean take(IdempotencyKey key, String fingerprint, Instant at, @Nullable Instant outdated);

    /**
     * Stores the response of a key that this unit of work has taken.
     *
     * @throws IllegalStateException if the key is not taken
     */
    void storeResponse(IdempotencyKey key, StoredResponse answer);

    /**
     * Returns the number of keys of a caller, and the oldest of them. Keys that other units of work
     * take now do not count yet, and are not waited for.
     *
     * @param since the instant; only keys taken then or later count
     * @param atMost the number at which counting may stop, 1 or more
     */
    KeyUsage usage(String callerId, Instant since, int atMost);

    /**
     * Deletes keys and their responses. It does not wait for keys without a response.
     *
     * @param before the instant; only keys taken before it are deleted
     * @param limit the maximum number of keys, 1 or more
     * @return the number of keys found for deletion, including those deleted concurrently by
     *     another call; less than {@code limit} if no more are left
     */
    int deleteTakenBefore(Instant before, int limit);
}
