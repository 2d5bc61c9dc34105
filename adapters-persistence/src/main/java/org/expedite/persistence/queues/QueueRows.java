package org.expedite.persistence.queues;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.expedite.persistence.cases.CaseRow;
import org.expedite.persistence.sql.Select;

/** Rows of waiting cases. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class QueueRows implements GenericRepository<CaseRow, String> {
    private final JdbcOperations operations;

    QueueRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /**
     * Returns the row of that number, locked until the transaction ends, or empty at once if it is
     * locked already. The query has no limit, since H2 would apply it before it skips locked rows.
     */
    @Query("select * from support_case where number = :number for update skip locked")
    abstract Optional<CaseRow> hold(String number);

    /** Returns the cases that a query for {@link CaseRow#COLUMNS} finds, in its order. */
    @Connectable(readOnly = true)
    List<CaseRow> list(Select query) {
        return query.read(operations, CaseRow::read);
    }

    /** Returns the positions that a query for {@link WaitingRow#COLUMNS} finds, in its order. */
    @Connectable(readOnly = true)
    List<WaitingRow> positions(Select query) {
        return query.read(operations, WaitingRow::read);
    }
}
