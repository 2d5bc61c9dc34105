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

/** The rows of cases that wait. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class QueueRows implements GenericRepository<CaseRow, String> {
    private final JdbcOperations operations;

    QueueRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /**
     * The row of that number, locked until the transaction ends; empty at once where it is locked
     * already. Without a limit, which H2 would apply before it skips.
     */
    @Query("select * from support_case where number = :number for update skip locked")
    abstract Optional<CaseRow> hold(String number);

    /** The cases that a query finds, in its order. */
    @Connectable
    List<CaseRow> list(Select query) {
        return query.rows(operations, CaseRow.class);
    }

    /** The places that a query finds, in its order. */
    @Connectable
    List<WaitingRow> places(Select query) {
        return query.rows(operations, WaitingRow.class);
    }
}
