package org.expedite.persistence.queues;

import java.util.List;
import org.expedite.application.queues.Backlog;

/** What waits among the cases in a database; a reading is one statement. */
public final class JdbcBacklog implements Backlog {
    private final BacklogRows rows;

    /** The backlog of the database that {@code rows} is of. */
    public JdbcBacklog(BacklogRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waiting() {
        return rows.waiting().stream().map(BacklogRow::toWaiting).toList();
    }
}
