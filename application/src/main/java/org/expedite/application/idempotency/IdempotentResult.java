package org.expedite.application.idempotency;

import java.time.Duration;

/** Result of a request with an idempotency key. */
public sealed interface IdempotentResult {
    /** The request was executed, and its response is stored. */
    record Executed(StoredResponse response) implements IdempotentResult {}

    /** The request was executed before; the response is the stored one. */
    record Replayed(StoredResponse response) implements IdempotentResult {}

    /** The key was used for another request of the same caller; nothing is executed. */
    record KeyReused() implements IdempotentResult {}

    /** The first request with this key is still running; nothing is executed. */
    record KeyInUse() implements IdempotentResult {}

    /**
     * The caller has the maximum number of keys; nothing is executed.
     *
     * @param maximum that number
     * @param retryAfter the time until a key can be removed; more than zero
     */
    record KeysFull(int maximum, Duration retryAfter) implements IdempotentResult {}
}
