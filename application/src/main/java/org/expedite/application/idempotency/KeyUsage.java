package org.expedite.application.idempotency;

import java.time.Instant;
import java.util.Optional;

/**
 * Idempotency keys that a caller has stored since some instant.
 *
 * @param keys their number
 * @param oldest the time of use of the oldest; empty if there are none
 */
public record KeyUsage(long keys, Optional<Instant> oldest) {}
