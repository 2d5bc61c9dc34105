package org.expedite.persistence.registry;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Collection;
import java.util.List;
import org.expedite.domain.registry.RecordKey;
import org.expedite.persistence.sql.Select;

/** The statements of {@link JdbcRecordLocks}: rows of {@code registry_head}, locked and read. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class RecordLockRows implements GenericRepository<HeadRow, String> {
    private final JdbcOperations operations;

    RecordLockRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Executes a query of {@link #locking}. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<HeadRow> locked(Select query) {
        return query.read(operations, HeadRow::read);
    }

    /**
     * Returns the query that locks records, in one order.
     *
     * @param keys the keys of the records, at least one
     * @param lock the SQL that locks
     */
    public static Select locking(Collection<RecordKey> keys, String lock) {
        return HeadRow.of(keys).orderedBy("kind, id " + lock);
    }
}
