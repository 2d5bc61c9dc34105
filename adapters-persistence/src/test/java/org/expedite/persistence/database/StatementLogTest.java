package org.expedite.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The log of statements: its content, and the values that it must omit. */
class StatementLogTest extends DatabaseTest {
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration SLOW = Duration.ofMillis(200);

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.expedite.persistence.sql");
    private final ListAppender<ILoggingEvent> lines = new LinesOfThisThread();

    StatementLogTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        lines.start();
        logger.addAppender(lines);
        MDC.put("request_id", "r-1");
    }

    @AfterEach
    void listenNoMore() {
        MDC.remove("request_id");
        logger.detachAppender(lines);
        logger.setLevel(null);
    }

    @Test
    void a_statement_is_one_line_with_the_id_of_the_request_and_no_values() throws SQLException {
        send(new StatementLog(NEVER, true), "select id\n  from registry_head\twhere id = ?");

        assertThat(lines.list).hasSize(1);
        ILoggingEvent line = lines.list.getFirst();
        assertThat(line.getLevel()).isEqualTo(Level.INFO);
        assertThat(line.getMDCPropertyMap()).containsEntry("request_id", "r-1");
        assertThat(line.getFormattedMessage())
                .matches("answered after \\d+ ms: select id from registry_head where id = \\?");
        assertThat(fields(line))
                .containsOnlyKeys("sql", "duration_ms", "succeeded")
                .containsEntry("sql", "select id from registry_head where id = ?")
                .containsEntry("succeeded", true);
    }

    @Test
    void a_batch_is_one_line() throws SQLException {
        try (Connection connection = source(new StatementLog(NEVER, true)).getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "insert into registry_head (kind, id, version) values (?, ?, 1)")) {
            for (String id : List.of("secret-1", "secret-2", "secret-3")) {
                statement.setString(1, "TEST");
                statement.setString(2, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }

        assertThat(lines.list).hasSize(1);
        assertThat(fields(lines.list.getFirst()))
                .containsEntry(
                        "sql", "insert into registry_head (kind, id, version) values (?, ?, 1)");
        assertThat(lines.list.getFirst().getFormattedMessage()).doesNotContain("secret");
    }

    @Test
    void a_failure_is_logged_as_one() {
        assertThatThrownBy(
                        () ->
                                send(
                                        new StatementLog(NEVER, true),
                                        "select id from missing where id = ?"))
                .isInstanceOf(SQLException.class);

        assertThat(lines.list)
                .allSatisfy(
                        line -> {
                            assertThat(line.getFormattedMessage()).startsWith("failed after ");
                            assertThat(fields(line)).containsEntry("succeeded", false);
                        });
    }

    @Test
    void a_slow_statement_is_a_warning_even_if_statements_are_not_logged() throws SQLException {
        StatementLog log = new StatementLog(SLOW, false);
        send(log, "select id from registry_head where id = ?");
        sleep(log);

        assertThat(lines.list).hasSize(1);
        ILoggingEvent line = lines.list.getFirst();
        assertThat(line.getLevel()).isEqualTo(Level.WARN);
        assertThat(line.getMDCPropertyMap()).containsEntry("request_id", "r-1");
        assertThat((Long) fields(line).get("duration_ms")).isGreaterThanOrEqualTo(SLOW.toMillis());
        assertThat(line.getFormattedMessage()).endsWith(" ms: select sleep(?)");
    }

    @Test
    void a_slow_statement_is_a_warning_if_all_statements_are_logged() throws SQLException {
        StatementLog log = new StatementLog(SLOW, true);
        send(log, "select id from registry_head where id = ?");
        sleep(log);

        assertThat(lines.list)
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.INFO, Level.WARN);
    }

    private void send(StatementLog log, String sql) throws SQLException {
        try (Connection connection = source(log).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "secret");
            statement.execute();
        }
    }

    /**
     * Runs a slow statement. The function for H2 is created by this test; it counts milliseconds,
     * that of MySQL seconds.
     */
    private void sleep(StatementLog log) throws SQLException {
        boolean isH2 = database.kind() == TestDatabase.Kind.H2;
        if (isH2) {
            database.update("create alias if not exists sleep for 'java.lang.Thread.sleep(long)'");
        }
        try (Connection connection = source(log).getConnection();
                PreparedStatement statement = connection.prepareStatement("select sleep(?)")) {
            statement.setBigDecimal(1, new BigDecimal(isH2 ? "300" : "0.300"));
            statement.execute();
        }
    }

    private DataSource source(StatementLog log) {
        return log.around(DelegatingDataSource.unwrapDataSource(database.bean(DataSource.class)));
    }

    private static Map<String, Object> fields(ILoggingEvent line) {
        Map<String, Object> fields = new HashMap<>();
        line.getKeyValuePairs().forEach(pair -> fields.put(pair.key, pair.value));
        return fields;
    }

    /** Omits the statements of other tests, which may run meanwhile. */
    private static final class LinesOfThisThread extends ListAppender<ILoggingEvent> {
        private final Thread thread = Thread.currentThread();

        @Override
        protected void append(ILoggingEvent line) {
            if (Thread.currentThread().equals(thread)) {
                super.append(line);
            }
        }
    }
}
