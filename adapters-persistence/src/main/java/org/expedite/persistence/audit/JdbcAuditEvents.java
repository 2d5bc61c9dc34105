package org.expedite.persistence.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.expedite.application.audit.AuditEvent;
import org.expedite.application.audit.AuditEvents;
import org.expedite.application.audit.AuditFilter;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditPosition;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/**
 * Audit events in a database. A page is read in order from one index, which a hint names to MySQL;
 * H2 treats the hint as a comment.
 */
public final class JdbcAuditEvents implements AuditEvents {
    private final AuditEventRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcAuditEvents(AuditEventRows rows) {
        this.rows = rows;
    }

    @Override
    public void append(List<AuditEvent> events) {
        if (!events.isEmpty()) {
            rows.insert(events.stream().map(AuditEventRow::of).toList());
        }
    }

    @Override
    public List<AuditEvent> page(AuditFilter filter, @Nullable AuditPosition after, int limit) {
        return rows.list(query(filter, after, limit)).stream().map(AuditEventRow::toEvent).toList();
    }

    /** Reads the ids first, then deletes by them, so that no other row is locked. */
    @Override
    public int deleteBefore(Instant before, int limit) {
        List<String> old = rows.before(before, limit);
        if (!old.isEmpty()) {
            rows.delete(old);
        }
        return old.size();
    }

    private static Select query(AuditFilter filter, @Nullable AuditPosition after, int limit) {
        Select.Conditions conditions = new Select.Conditions();
        String actor = filter.actorId();
        if (actor != null) {
            conditions.add("actor_id = ?", actor);
        }
        AuditKind kind = filter.kind();
        if (kind != null) {
            conditions.add("kind = ?", kind.name());
        }
        Instant from = filter.from();
        if (from != null) {
            conditions.add("happened_at >= ?", Timestamp.from(from));
        }
        Instant to = filter.to();
        if (to != null) {
            conditions.add("happened_at < ?", Timestamp.from(to));
        }
        if (after != null) {
            // The first part is redundant, but lets H2 find the start in the index.
            Timestamp at = Timestamp.from(after.at());
            conditions.add(
                    "happened_at <= ? and (happened_at < ? or (happened_at = ? and event_id < ?))",
                    at,
                    at,
                    at,
                    after.id().value());
        }
        return conditions.select(
                "select /*+ INDEX(audit_event "
                        + index(actor != null, kind != null)
                        + ") */ * from audit_event",
                "happened_at desc, event_id desc",
                limit);
    }

    private static String index(boolean byActor, boolean byKind) {
        if (byActor) {
            return byKind ? "ix_audit_event_actor_kind" : "ix_audit_event_actor";
        }
        return byKind ? "ix_audit_event_kind" : "ix_audit_event_time";
    }
}
