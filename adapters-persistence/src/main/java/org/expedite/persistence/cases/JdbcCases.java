package org.expedite.persistence.cases;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.expedite.application.StaleVersionException;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CasePosition;
import org.expedite.application.cases.Cases;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.persistence.timeline.CaseEventRow;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseWordRows;
import org.expedite.persistence.transactions.DuplicateKey;
import org.jspecify.annotations.Nullable;

/**
 * Cases in a database: one row per case, which every change updates, and one row per event.
 *
 * <p>A read is one statement. A change is two: the case's row and a batch of its events. New texts
 * add two more: a batch of the texts, and one of their words. A change outside of a unit of work
 * has its own transaction.
 */
public final class JdbcCases implements Cases {
    private final CaseRows cases;
    private final CaseEventRows events;
    private final CaseWordRows words;
    private final TransactionOperations<Connection> transactions;

    /**
     * Creates the port on one database.
     *
     * @param transactions the transactions of the data source that the rows are in
     */
    public JdbcCases(
            CaseRows cases,
            CaseEventRows events,
            CaseWordRows words,
            TransactionOperations<Connection> transactions) {
        this.cases = cases;
        this.events = events;
        this.words = words;
        this.transactions = transactions;
    }

    @Override
    public List<SupportCase> find(Set<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : cases.list(CaseRows.of(numbers)).stream().map(CaseRow::toCase).toList();
    }

    @Override
    public void save(CaseChange change) {
        transactions.executeWrite(
                _ -> {
                    if (change.before() == 0) {
                        open(change);
                    } else {
                        replace(change);
                    }
                    if (!change.isEmpty()) {
                        events.insert(CaseEventRow.of(change));
                        words.store(change);
                    }
                    return change;
                });
    }

    @Override
    public List<SupportCase> page(
            CaseFilter filter, CaseOrder order, @Nullable CasePosition after, int limit) {
        if (filter.isImpossible()) {
            return List.of();
        }
        // The rows of each sub-select are sorted; all together are not yet.
        return cases.list(CaseQuery.of(filter, order, after, limit)).stream()
                .map(CaseRow::toCase)
                .sorted(Comparator.comparing(CasePosition::of, order.comparator()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<CaseEvent> events(CaseNumber number) {
        return events.of(number.value()).stream().map(CaseEventRow::toEvent).toList();
    }

    private void open(CaseChange change) {
        try {
            cases.insert(CaseRow.of(change));
        } catch (DataAccessException failure) {
            if (DuplicateKey.isBehind(failure)) {
                throw new IllegalStateException(
                        "There is a case " + change.after().number() + " already.", failure);
            }
            throw failure;
        }
    }

    private void replace(CaseChange change) {
        try {
            cases.update(CaseRow.of(change));
        } catch (OptimisticLockException stale) {
            throw new StaleVersionException("Case " + change.after().number());
        }
    }
}
