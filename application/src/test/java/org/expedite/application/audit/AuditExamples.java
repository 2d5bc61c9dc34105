package org.expedite.application.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.expedite.application.CountedIds;
import org.expedite.application.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Audit events of examples, and logs for tests that are not about audit. */
public final class AuditExamples {
    /** The origin of calls of examples. */
    public static final Origin ORIGIN = new Origin("192.0.2.7", "192.0.2.7", "request-1");

    private AuditExamples() {}

    /** Creates a log whose events nobody reads. */
    public static AuditLog unread(UnitOfWork unitOfWork, Clock clock) {
        CountedIds ids = new CountedIds();
        return new AuditLog(
                new Unread(),
                new AuditBuffer(ids.ids().auditEvents()),
                () -> ORIGIN,
                ids.ids().auditEvents(),
                unitOfWork,
                clock);
    }

    /** Creates an event without subjects. */
    public static AuditEvent event(
            int number, Instant at, AuditKind kind, @Nullable String actorId) {
        return new AuditEvent(
                new AuditEventId("event-%04d".formatted(number)),
                at,
                kind,
                actorId,
                List.of(),
                null,
                null,
                ORIGIN.address(),
                ORIGIN.requestId(),
                1);
    }

    private static final class Unread implements AuditEvents {
        @Override
        public void append(List<AuditEvent> events) {}

        @Override
        public List<AuditEvent> page(AuditFilter filter, @Nullable AuditPosition after, int limit) {
            return List.of();
        }

        @Override
        public int deleteBefore(Instant before, int limit) {
            return 0;
        }
    }
}
