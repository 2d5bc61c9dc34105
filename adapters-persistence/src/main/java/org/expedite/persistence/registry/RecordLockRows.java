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
        return query.rows(operations, HeadRow.class);
    }

    /**
     * Returns the query that locks all records of any of these kinds with any of these ids, in one
     * order.
     *
     * @param lock the SQL that locks
     */
    public static Select locking(Collection<RecordKey> keys, String lock) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.addIn("kind", keys.stream().map(k -> k.kind().name()).distinct().toList());
        conditions.addIn("id", keys.stream().map(RecordKey::id).distinct().toList());
        Select found = conditions.select("select kind, id, version from registry_head");
        return new Select(found.sql() + " order by kind, id " + lock, found.values());
    }
}
