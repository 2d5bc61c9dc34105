package org.expedite.scheduling;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs one line when the scheduler loses its database, and one when it polls again. The library
 * logs every failed poll; the program's log leaves those of an outage out.
 */
final class OutageLog extends AbstractSchedulerListener {
    private static final Logger LOG = LoggerFactory.getLogger(OutageLog.class);
    private static final int SECONDS_TO_VALIDATE = 2;

    private final DataSource dataSource;
    private final AtomicBoolean outage = new AtomicBoolean();

    OutageLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        switch (type) {
            case UNEXPECTED_ERROR -> failed();
            case RAN_EXECUTE_DUE -> polled();
            default -> {
                // Says nothing about the database.
            }
        }
    }

    /** Finds out whether the database was the reason, which the library does not tell. */
    private void failed() {
        if (outage.get()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid(SECONDS_TO_VALIDATE)) {
                begin("the connection is broken");
            }
        } catch (SQLException unreachable) {
            begin(String.valueOf(unreachable.getMessage()));
        }
    }

    private void begin(String reason) {
        if (outage.compareAndSet(false, true)) {
            LOG.warn("Upkeep pauses, because the database cannot be reached: {}", reason);
        }
    }

    private void polled() {
        if (outage.compareAndSet(true, false)) {
            LOG.info("Upkeep continues, because the database can be reached again");
        }
    }
}
