package org.expedite.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.expedite.persistence.TestDatabase.Kind;
import org.expedite.persistence.database.DatabaseSettings;
import org.expedite.persistence.transactions.ConnectionLost;
import org.expedite.persistence.transactions.DatabaseUnavailable;
import org.expedite.persistence.transactions.WriteConflict;
import org.junit.jupiter.api.Test;

/** Time limits of statements and of waits for the database. */
class BoundsTest extends DatabaseTest {

    private static final int SHORTLY = 300;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    BoundsTest(TestDatabase database) {
        super(database);
    }

    @Test
    void a_statement_that_takes_too_long_is_cancelled() {
        long began = System.nanoTime();

        assertThatThrownBy(() -> database.inTransaction(BoundsTest::countForEver))
                .satisfies(failure -> assertThat(DatabaseUnavailable.isBehind(failure)).isTrue())
                .satisfies(failure -> assertThat(WriteConflict.isBehind(failure)).isFalse());

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(TIMEOUT);
    }

    @Test
    void statements_have_fifteen_seconds_by_default() {
        assertThat(
                        switch (database.kind()) {
                            case MYSQL -> database.query("select @@max_execution_time");
                            case H2 ->
                                    database.query(
                                            """
                                            select setting_value
                                            from information_schema.settings
                                            where setting_name = 'QUERY_TIMEOUT'
                                            """);
                        })
                .containsExactly("15000");
    }

    @Test
    void a_wait_for_a_locked_table_fails_in_time() throws Exception {
        // H2 waits for tables as it does for rows; JdbcUnitOfWorkTest covers those.
        assumeThat(database.kind()).isEqualTo(Kind.MYSQL);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> lock = other.submit(() -> lockTheTable(locked, done));
            try {
                locked.await();
                assertThatThrownBy(this::insert)
                        .satisfies(failure -> assertThat(WriteConflict.isBehind(failure)).isTrue());
            } finally {
                done.countDown();
            }
            assertThat(lock.get()).isTrue();
        }
    }

    @Test
    void a_response_over_tls_has_no_more_time_than_without() throws Exception {
        assumeThat(database.kind()).isEqualTo(Kind.MYSQL);
        // Not lower: a busy machine needs some time too.
        Duration limit = Duration.ofSeconds(2);
        try (RealMySql.Database own = RealMySql.server().newDatabase();
                Connection connection = overTls(own, limit).connect();
                Statement statement = connection.createStatement()) {
            long began = System.nanoTime();
            assertThatThrownBy(() -> statement.execute("do sleep(6)"))
                    .matches(ConnectionLost::isBehind);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(limit, limit.multipliedBy(2).minusMillis(100));
        }
    }

    private static DatabaseSettings overTls(RealMySql.Database own, Duration limit) {
        String url = own.url() + (own.url().contains("?") ? "&" : "?");
        return DatabaseSettings.at(
                url + "sslMode=REQUIRED&socketTimeout=" + limit.toMillis(),
                own.user(),
                own.password(),
                1);
    }

    private void insert() {
        database.update("insert into registry_head (kind, id, version) values ('TEST', 'x', 1)");
    }

    private boolean lockTheTable(CountDownLatch locked, CountDownLatch done) {
        return database.inTransaction(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("lock tables registry_head write");
                        locked.countDown();
                        done.await();
                        return !statement.execute("unlock tables");
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** Joins a view with itself so often that no machine finishes in time. */
    private static boolean countForEver(Connection connection) throws SQLException {
        boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
        String rows = "information_schema." + (h2 ? "settings" : "collations");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    h2
                            ? "set query_timeout " + SHORTLY
                            : "set session max_execution_time = " + SHORTLY);
            try {
                return statement.execute(
                        """
                        select count(*) from %1$s a cross join %1$s b cross join %1$s c
                            cross join %1$s d cross join %1$s e cross join %1$s f
                        """
                                .formatted(rows));
            } finally {
                statement.execute(
                        h2 ? "set query_timeout 15000" : "set session max_execution_time = 15000");
            }
        }
    }
}
