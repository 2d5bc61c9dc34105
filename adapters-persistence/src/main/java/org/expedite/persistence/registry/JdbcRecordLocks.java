package org.expedite.persistence.registry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.registry.RecordLocks;
import org.expedite.domain.registry.RecordKey;
import org.expedite.persistence.database.DatabaseKind;

/**
 * Locks on the rows of {@code registry_head}, which every change of a record updates. Each call is
 * one statement and requires a unit of work, as the locks would end at once without one.
 *
 * <p>The isolation level {@code READ COMMITTED} is needed: each statement after the lock sees what
 * was committed before it, and absent rows are not locked.
 */
public final class JdbcRecordLocks implements RecordLocks {
    private final RecordLockRows rows;
    private final DatabaseKind kind;

    /** Creates the port on the rows of one database. */
    public JdbcRecordLocks(RecordLockRows rows, DatabaseKind kind) {
        this.rows = rows;
        this.kind = kind;
    }

    @Override
    public Map<RecordKey, Integer> forChange(Set<RecordKey> keys) {
        return lock(keys, "for update");
    }

    @Override
    public Map<RecordKey, Integer> forDecision(Set<RecordKey> keys) {
        return lock(keys, kind.sharedLock());
    }

    private Map<RecordKey, Integer> lock(Set<RecordKey> keys, String lock) {
        return rows.locked(RecordLockRows.locking(keys, lock)).stream()
                .collect(Collectors.toUnmodifiableMap(HeadRow::key, HeadRow::version));
    }
}
