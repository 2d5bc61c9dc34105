package org.expedite.application.audit;

import java.time.Instant;
import java.util.Comparator;

/** Position of an audit event in lists. The natural order is the time, then the id. */
public record AuditPosition(Instant at, AuditEventId id) implements Comparable<AuditPosition> {
    private static final Comparator<AuditPosition> ORDER =
            Comparator.comparing(AuditPosition::at).thenComparing(AuditPosition::id);

    @Override
    public int compareTo(AuditPosition other) {
        return ORDER.compare(this, other);
    }
}
