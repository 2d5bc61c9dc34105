package org.expedite.persistence.engineers;

import java.util.Optional;
import org.expedite.application.engineers.Engineers;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.persistence.registry.RegistryRows;

/** Engineers among the registry's records in a database. Each call is one statement. */
public final class JdbcEngineers implements Engineers {

    private final RegistryRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcEngineers(RegistryRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<RecordVersion<Engineer>> find(EngineerId id) {
        return rows.current(RecordKind.ENGINEER, id.value())
                .map(row -> row.toRecordVersion(Engineer.class));
    }
}
