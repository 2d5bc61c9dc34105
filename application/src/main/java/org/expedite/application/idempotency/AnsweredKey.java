package org.expedite.application.idempotency;

import java.time.Instant;

/**
 * What is kept under a key.
 *
 * @param fingerprint tells the request that took the key from others
 * @param takenAt when it was taken
 */
public record AnsweredKey(String fingerprint, Instant takenAt, StoredResponse response) {}
