package org.expedite.application.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Attempts to sign in that count together.
 *
 * @param key what they have in common, as a hash
 * @param failures the number of failures since the last success, or since all was forgotten
 * @param lastAt the time of the last one
 * @param succeededAt the time of the last success; null if there was none
 */
public record Attempts(String key, int failures, Instant lastAt, @Nullable Instant succeededAt) {}
