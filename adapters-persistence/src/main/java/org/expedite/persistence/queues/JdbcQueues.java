package org.expedite.persistence.queues;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.queues.Queues;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.domain.queues.WaitingCase;
import org.expedite.persistence.cases.CaseRow;
import org.jspecify.annotations.Nullable;

/** Queues of the cases in a database. Each call is one statement. */
public final class JdbcQueues implements Queues {
    private final QueueRows rows;
    private final TransactionOperations<Connection> transactions;

    /**
     * Creates the port on the rows of one database.
     *
     * @param transactions the transactions of the data source that the rows are in
     */
    public JdbcQueues(QueueRows rows, TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public List<WaitingCase> page(TechnicalLevel level, @Nullable QueuePosition after, int limit) {
        return rows.list(QueueQuery.page(level, after, limit)).stream()
                .map(WaitingCaseRow::toCase)
                .toList();
    }

    @Override
    public List<QueuePosition> first(TechnicalLevel level, Set<ProductLineCode> lines, int limit) {
        return rows.positions(QueueQuery.first(level, lines, limit)).stream()
                .map(PositionRow::toPosition)
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<SupportCase> lock(CaseNumber number) {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException(
                    "Case " + number + " can only be held within a unit of work.");
        }
        return rows.hold(number.value()).map(CaseRow::toCase);
    }
}
