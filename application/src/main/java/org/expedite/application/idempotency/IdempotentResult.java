package org.expedite.application.idempotency;

/** What became of a request that was sent with a key. */
public sealed interface IdempotentResult {
    /** It was the first with its key: it is done, and its answer is kept. */
    record Executed(StoredResponse response) implements IdempotentResult {}

    /** It was done before; the answer is that of the first time. */
    record Replayed(StoredResponse response) implements IdempotentResult {}

    /** Its key was taken by another request of the same caller; nothing is done. */
    record KeyReused() implements IdempotentResult {}

    /** The request that took its key is still being worked on; nothing is done. */
    record KeyInUse() implements IdempotentResult {}
}
