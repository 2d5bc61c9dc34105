package org.expedite.persistence.live;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.expedite.persistence.sql.Select;

/** Rows of events with their cases. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class RecentEventRows implements GenericRepository<RecentEventRow, String> {
    private final JdbcOperations operations;

    RecentEventRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Returns the rows that a query finds, in its order. */
    @Connectable(readOnly = true)
    List<RecentEventRow> list(Select query) {
        return query.rows(operations, RecentEventRow.class);
    }
}
