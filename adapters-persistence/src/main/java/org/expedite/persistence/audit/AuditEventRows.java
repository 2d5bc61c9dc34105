package org.expedite.persistence.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.expedite.persistence.sql.Select;

/** Rows of {@code audit_event}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class AuditEventRows implements GenericRepository<AuditEventRow, String> {
    private final JdbcOperations operations;

    AuditEventRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /**
     * Inserts rows in one round trip. A single row is no batch: MySQL's driver would have its
     * statement prepared anew each time.
     */
    void insert(List<AuditEventRow> rows) {
        if (rows.size() == 1) {
            save(rows.getFirst());
        } else {
            saveAll(rows);
        }
    }

    abstract void save(AuditEventRow row);

    abstract void saveAll(List<AuditEventRow> rows);

    /** Returns the rows that a query finds, in its order. */
    @Connectable(readOnly = true)
    List<AuditEventRow> list(Select query) {
        return query.rows(operations, AuditEventRow.class);
    }

    /** Returns the first ids before an instant, oldest first. Does not wait for locks. */
    @Query(
            """
            select event_id from audit_event where happened_at < :before
            order by happened_at, event_id limit :limit
            """)
    abstract List<String> before(Instant before, int limit);

    /** Deletes the rows with these ids, at least one. */
    @Query("delete from audit_event where event_id in (:ids)")
    abstract void delete(List<String> ids);
}
