package org.expedite.persistence.signin;

import java.util.Optional;
import org.expedite.application.signin.SealingKeyChecks;

/** The value that checks keys, in a database. */
public final class JdbcSealingKeyChecks implements SealingKeyChecks {
    private final SealingKeyCheckRows rows;

    /** Creates the port on the row of one database. */
    public JdbcSealingKeyChecks(SealingKeyCheckRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> find() {
        return rows.find().map(SealingKeyCheckRow::sealed);
    }

    @Override
    public String storeIfAbsent(String sealed) {
        rows.insertIfAbsent(sealed);
        return rows.lock().map(SealingKeyCheckRow::sealed).orElseThrow();
    }
}
