package org.expedite.application.idempotency;

import java.time.Instant;

/**
 * A used idempotency key with its stored response.
 *
 * @param fingerprint identifies the request that used the key
 * @param takenAt the time of use
 */
public record AnsweredKey(String fingerprint, Instant takenAt, StoredResponse response) {}
