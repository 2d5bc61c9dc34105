package org.expedite.persistence.signin;

import java.time.Instant;
import java.util.List;
import org.expedite.application.signin.Attempts;
import org.expedite.application.signin.FailedAttempts;

/**
 * Failed attempts in a database, one row per key. Rows are inserted before they are locked, because
 * a row that does not exist cannot be; and always in the order of their keys.
 */
public final class JdbcFailedAttempts implements FailedAttempts {
    private final AttemptRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcFailedAttempts(AttemptRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Attempts> lock(List<String> keys) {
        List<String> sorted = keys.stream().sorted().toList();
        rows.insertMissing(sorted.stream().map(AttemptRow::none).toList());
        return rows.lock(sorted).stream().map(AttemptRow::toAttempts).toList();
    }

    @Override
    public void store(List<Attempts> attempts) {
        rows.replaceAll(attempts.stream().map(AttemptRow::of).toList());
    }

    @Override
    public int deleteOutdated(Instant before, Instant succeededBefore, int limit) {
        List<AttemptRow> outdated = rows.outdated(before, succeededBefore, limit);
        if (!outdated.isEmpty()) {
            rows.removeAll(outdated);
        }
        return outdated.size();
    }
}
