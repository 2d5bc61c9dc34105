package org.expedite.persistence.engineers;

import java.util.Optional;
import java.util.Set;
import org.expedite.application.engineers.Engineers;
import org.expedite.application.registry.RecordLocks;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.persistence.registry.RegistryRows;

/**
 * Engineers among the registry's records in a database. A look-up is one statement, a lock two. A
 * lock requires a unit of work, as it would end at once without one.
 */
public final class JdbcEngineers implements Engineers {

    private final RegistryRows rows;
    private final RecordLocks locks;

    /** Creates the port on the rows and the locks of one database. */
    public JdbcEngineers(RegistryRows rows, RecordLocks locks) {
        this.rows = rows;
        this.locks = locks;
    }

    @Override
    public Optional<RecordVersion<Engineer>> find(EngineerId id) {
        return rows.current(RecordKind.ENGINEER, id.value())
                .map(row -> row.toRecordVersion(Engineer.class));
    }

    @Override
    public Optional<RecordVersion<Engineer>> lock(EngineerId id) {
        // Read after the lock: at READ COMMITTED this sees what was stored before it.
        return locks.forChange(Set.of(id.key())).isEmpty() ? Optional.empty() : find(id);
    }
}
