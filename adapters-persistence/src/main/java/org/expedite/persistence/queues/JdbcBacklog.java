package org.expedite.persistence.queues;

import java.util.List;
import org.expedite.application.queues.Backlog;

/** Counts of the waiting cases in a database. Each call is one statement. */
public final class JdbcBacklog implements Backlog {
    private final BacklogRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcBacklog(BacklogRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waiting() {
        return rows.waiting().stream().map(BacklogRow::toWaiting).toList();
    }
}
