package org.expedite.application.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.jspecify.annotations.Nullable;

/** Audit events in memory. */
public final class InMemoryAuditEvents implements AuditEvents {
    private final InMemoryTable<AuditEventId, AuditEvent> rows;

    public InMemoryAuditEvents(InMemoryStore store) {
        this.rows = store.table(Comparator.naturalOrder());
    }

    @Override
    public void append(List<AuditEvent> events) {
        for (AuditEvent event : events) {
            if (rows.get(event.id()) != null) {
                throw new IllegalStateException("There is an event " + event.id() + " already.");
            }
            SecretScan.OF_PROCESS.read("the audit", event.toString());
            rows.put(event.id(), event);
        }
    }

    @Override
    public List<AuditEvent> page(AuditFilter filter, @Nullable AuditPosition after, int limit) {
        return rows.rows().values().stream()
                .filter(event -> matches(filter, event))
                .filter(event -> after == null || event.position().compareTo(after) < 0)
                .sorted(Comparator.comparing(AuditEvent::position).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public int deleteBefore(Instant before, int limit) {
        List<AuditEventId> old =
                rows.rows().values().stream()
                        .filter(event -> event.at().isBefore(before))
                        .sorted(Comparator.comparing(AuditEvent::position))
                        .limit(limit)
                        .map(AuditEvent::id)
                        .toList();
        old.forEach(rows::remove);
        return old.size();
    }

    /** Returns all events of a kind, oldest first. */
    public List<AuditEvent> of(AuditKind kind) {
        return page(new AuditFilter(null, kind, null, null), null, Integer.MAX_VALUE).reversed();
    }

    private static boolean matches(AuditFilter filter, AuditEvent event) {
        return (filter.actorId() == null || filter.actorId().equals(event.actorId()))
                && (filter.kind() == null || Objects.equals(filter.kind(), event.kind()))
                && (filter.from() == null || !event.at().isBefore(filter.from()))
                && (filter.to() == null || event.at().isBefore(filter.to()));
    }
}
