package org.expedite.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.expedite.application.UnavailableException;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class DatabaseCheckTest extends DatabaseTest {
    private final List<Connection> opened = new ArrayList<>();

    DatabaseCheckTest(TestDatabase database) {
        super(database);
    }

    @Test
    void keeps_one_connection_and_replaces_it_when_it_breaks() throws Exception {
        try (DatabaseCheck check = new DatabaseCheck(this::open)) {
            check.run();
            check.run();
            assertThat(opened).hasSize(1);

            opened.getFirst().close();
            check.run();
            assertThat(opened).hasSize(2);
        }
        assertThat(opened.getLast().isClosed()).isTrue();
    }

    @Test
    void fails_while_there_is_no_connection_and_recovers() {
        List<SQLException> failures = new ArrayList<>(List.of(new SQLException("down", "08S01")));
        try (DatabaseCheck check =
                new DatabaseCheck(
                        () -> {
                            if (!failures.isEmpty()) {
                                throw failures.removeFirst();
                            }
                            return open();
                        })) {
            assertThatThrownBy(check::run).isInstanceOf(UnavailableException.class);
            assertThatCode(check::run).doesNotThrowAnyException();
        }
    }

    @Test
    void fails_if_the_table_cannot_be_read() {
        try (DatabaseCheck check = new DatabaseCheck(this::open)) {
            check.run();
            database.update("alter table registry_version rename to gone");
            try {
                assertThatThrownBy(check::run).isInstanceOf(UnavailableException.class);
            } finally {
                database.update("alter table gone rename to registry_version");
            }
            assertThatCode(check::run).doesNotThrowAnyException();
        }
    }

    private Connection open() throws SQLException {
        Connection connection = database.settings().connect();
        opened.add(connection);
        return connection;
    }
}
