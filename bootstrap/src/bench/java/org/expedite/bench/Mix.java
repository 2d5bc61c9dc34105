package org.expedite.bench;

import java.io.IOException;
import java.sql.SQLException;

/** One connection after the other does its work, in turn; only one of them is busy at a time. */
final class Mix implements Worker {
    private final Worker[] workers;
    private int next;

    Mix(Worker[] workers, int next) {
        this.workers = workers;
        this.next = next;
    }

    @Override
    public boolean once() throws Exception {
        return workers[next++ % workers.length].once();
    }

    @Override
    public void close() throws IOException, SQLException {
        for (Worker worker : workers) {
            worker.close();
        }
    }
}
