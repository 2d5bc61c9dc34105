package org.expedite.persistence.transactions;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.expedite.persistence.database.Connections;
import org.expedite.persistence.database.DatabaseSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a server that is not reachable yet when a node starts. */
public final class DatabaseStart {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseStart.class);

    private DatabaseStart() {}

    /**
     * Waits until the server accepts connections, so that a node and its server may start at the
     * same time. Returns silently if it does not, or if it rejects them for a reason that does not
     * pass, such as a wrong password: the start fails then, and {@link DatabaseSettings#explain}
     * says why.
     *
     * @param time the longest wait, counted from the first attempt; zero for none
     */
    public static void await(DatabaseSettings database, Duration time) {
        if (!database.isEmbedded() && time.isPositive()) {
            await(database::connect, database, time);
        }
    }

    static void await(Connections connections, DatabaseSettings database, Duration time) {
        RetryPolicy<Object> untilReachable =
                RetryPolicy.builder()
                        .handleIf(ConnectionLost::isBehind)
                        .withMaxAttempts(-1)
                        .withMaxDuration(time)
                        .withDelay(time.compareTo(PAUSE) < 0 ? time.dividedBy(2) : PAUSE)
                        .onRetry(
                                event -> {
                                    if (event.getAttemptCount() == 1) {
                                        LOG.warn(
                                                "Waiting up to {} s for the database ({})",
                                                time.toSeconds(),
                                                database);
                                    }
                                })
                        .build();
        try {
            Failsafe.with(untilReachable).run(() -> connectOnce(connections));
        } catch (RuntimeException failure) {
            LOG.debug("The database cannot be reached", failure);
        }
    }

    private static void connectOnce(Connections connections) throws SQLException {
        try (Connection _ = connections.open()) {
            // It accepts connections.
        }
    }
}
