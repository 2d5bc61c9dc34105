package org.expedite.persistence.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.audit.AuditEvent;
import org.expedite.application.audit.AuditEventId;
import org.expedite.application.audit.AuditKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code audit_event}.
 *
 * @param subjects as JSON, see {@link AuditSubjectColumn}
 * @param times how often it happened
 */
@MappedEntity("audit_event")
public record AuditEventRow(
        @Id String eventId,
        Instant happenedAt,
        AuditKind kind,
        @Nullable String actorId,
        String subjects,
        @Nullable Integer status,
        @Nullable String reason,
        @Nullable String clientAddress,
        @Nullable String requestId,
        long times) {

    static AuditEventRow of(AuditEvent event) {
        return new AuditEventRow(
                event.id().value(),
                event.at(),
                event.kind(),
                event.actorId(),
                AuditSubjectColumn.write(event.subjects()),
                event.status(),
                event.reason(),
                event.clientAddress(),
                event.requestId(),
                event.count());
    }

    AuditEvent toEvent() {
        return new AuditEvent(
                new AuditEventId(eventId),
                happenedAt,
                kind,
                actorId,
                AuditSubjectColumn.read(subjects),
                status,
                reason,
                clientAddress,
                requestId,
                times);
    }
}
