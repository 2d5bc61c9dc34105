package org.expedite.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.expedite.persistence.database.DatabaseSettings;
import org.junit.jupiter.api.Test;

class DatabaseStartTest {
    private static final DatabaseSettings SERVER =
            DatabaseSettings.at("jdbc:mysql://127.0.0.1:1/expedite", "u", "p", 1);

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void waits_until_the_server_accepts_connections() {
        DatabaseStart.await(() -> reachableAt(3), SERVER, Duration.ofSeconds(30));

        assertThat(attempts).hasValue(3);
    }

    @Test
    void gives_up_after_the_time_without_an_exception() {
        DatabaseStart.await(() -> reachableAt(100), SERVER, Duration.ofMillis(300));

        assertThat(attempts.get()).isBetween(2, 99);
    }

    @Test
    void does_not_wait_for_what_does_not_pass() {
        DatabaseStart.await(
                () -> {
                    attempts.incrementAndGet();
                    throw new SQLException("Access denied", "28000", 1045);
                },
                SERVER,
                Duration.ofSeconds(30));

        assertThat(attempts).hasValue(1);
    }

    @Test
    void waits_for_no_embedded_database() {
        DatabaseStart.await(
                DatabaseSettings.at("jdbc:h2:mem:unused;IFEXISTS=TRUE", "sa", "", 1),
                Duration.ofHours(1));
    }

    private Connection reachableAt(int attempt) throws SQLException {
        if (attempts.incrementAndGet() < attempt) {
            throw new SQLException("Connection refused", "08S01");
        }
        return DriverManager.getConnection("jdbc:h2:mem:");
    }
}
