package org.expedite.persistence.queues;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import org.expedite.persistence.cases.CaseRow;
import org.expedite.persistence.sql.Select;

/** Rows of waiting cases. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class QueueRows implements GenericRepository<CaseRow, String> {
    private static final String HOLD =
            "select "
                    + CaseRow.COLUMNS
                    + " from support_case where number = ? for update skip locked";

    private final JdbcOperations operations;

    QueueRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /**
     * Returns the row of that number, locked until the transaction ends, or empty at once if it is
     * locked already. The query has no limit, since H2 would apply it before it skips locked rows.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<CaseRow> hold(String number) {
        return Select.of(HOLD, number).read(operations, CaseRow::read).stream().findFirst();
    }

    /** Returns the cases that a query for {@link WaitingCaseRow#COLUMNS} finds, in its order. */
    @Connectable(readOnly = true)
    List<WaitingCaseRow> list(Select query) {
        return query.read(operations, WaitingCaseRow::read);
    }

    /** Returns the positions that a query for {@link PositionRow#COLUMNS} finds, in its order. */
    @Connectable(readOnly = true)
    List<PositionRow> positions(Select query) {
        return query.read(operations, PositionRow::read);
    }
}
