package org.expedite.application.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Filter of a list of audit events; null components do not filter.
 *
 * @param from the first instant
 * @param to the first instant after the last one
 */
public record AuditFilter(
        @Nullable String actorId,
        @Nullable AuditKind kind,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** No filter. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
