package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.GenericArgument;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.expedite.application.Concurrently;
import org.expedite.persistence.MigratedDatabases;
import org.expedite.persistence.RealMySql;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BusyDatabaseTest {
    private static final int CONNECTIONS = 2;
    private static final Map<String, String> SMALL =
            Map.of("EXPEDITE_DB_POOL_SIZE", Integer.toString(CONNECTIONS));

    @ParameterizedTest
    @EnumSource
    void missing_connections_are_a_transient_failure_in_time(TestDatabase.Kind kind)
            throws Exception {
        try (Center center = new Center(kind, SMALL)) {
            Client ana = center.as("ana");
            assertThat(ana.get("/v1/cases").status()).isEqualTo(200);
            try (Held held = new Held(center, CONNECTIONS, "select 1")) {
                long began = System.nanoTime();
                Answer read = ana.get("/v1/cases");
                Duration waited = Duration.ofNanos(System.nanoTime() - began);

                assertThat(waited).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(10));
                assertUnavailable(read);
                assertUnavailable(ana.post("/v1/cases", aCase()));
                assertThat(center.asNobody().get("/health/readiness").status())
                        .as("readiness of a node that is merely busy")
                        .isEqualTo(200);
                assertThat(center.asNobody().get("/health/liveness").status()).isEqualTo(200);
                expectQuickRejections(ana);
                assertThat(held.all()).isEqualTo(CONNECTIONS);
            }
            assertThat(ana.get("/v1/cases").body().path("items")).isEmpty();
            assertThat(ana.post("/v1/cases", aCase()).status()).isEqualTo(201);
        }
    }

    /**
     * Sends many requests at once. Each waits for a place for a second, and then for a connection
     * for two; none waits for those before it.
     */
    private static void expectQuickRejections(Client client) throws Exception {
        long began = System.nanoTime();
        List<Concurrently.Outcome<Answer>> outcomes =
                Concurrently.run(10 * CONNECTIONS, () -> client.get("/v1/cases"));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
        assertThat(outcomes)
                .allSatisfy(outcome -> assertUnavailable(Objects.requireNonNull(outcome.result())));
    }

    @Test
    void a_permanent_lock_is_a_conflict_on_h2() throws Exception {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";LOCK_TIMEOUT=200";
        try (Center center = new Center(TestDatabase.Kind.H2, Map.of("EXPEDITE_DB_URL", url))) {
            expectConflict(center);
        }
    }

    @Test
    void a_permanent_lock_is_a_conflict_on_mysql() throws Exception {
        try (RealMySql.Database database = MigratedDatabases.onMySql()) {
            String url = database.url();
            Map<String, String> impatient =
                    Map.of(
                            "EXPEDITE_DB_URL",
                            url
                                    + (url.contains("?") ? "&" : "?")
                                    + "sessionVariables=innodb_lock_wait_timeout=1",
                            "EXPEDITE_DB_USER",
                            database.user(),
                            "EXPEDITE_DB_PASSWORD",
                            database.password());
            try (Center center = new Center(TestDatabase.Kind.H2, impatient)) {
                expectConflict(center);
            }
        }
    }

    private static void expectConflict(Center center) throws Exception {
        Client registrar = center.as("registrar");
        Map<String, String> record = Map.of("model", "M320", "owner_id", "acme");
        Map<String, String> other = Map.of("model", "T640", "owner_id", "acme");
        assertThat(registrar.put("/v1/assets/LOCKED-1", record).status()).isEqualTo(201);
        String lock = "select version from registry_head where id = 'LOCKED-1' for update";
        try (Held held = new Held(center, 1, lock)) {
            Answer answer = registrar.put("/v1/assets/LOCKED-1", other);

            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(409);
            assertThat(answer.text("/code")).isEqualTo("CONFLICT");
            assertThat(held.all()).isEqualTo(1);
        }
        assertThat(registrar.put("/v1/assets/LOCKED-1", other).status()).isEqualTo(200);
    }

    private static void assertUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(503);
        assertThat(answer.text("/code")).isEqualTo("UNAVAILABLE");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body().toString()).doesNotContainIgnoringCase("connection");
    }

    private static Map<String, ?> aCase() {
        return Map.of(
                "channel", "WEB",
                "product", Map.of("serial", "JN1"),
                "priority", "P2",
                "synopsis", "Fan tray failed");
    }

    /** Connections of the center's pool, each in a transaction that does not end by itself. */
    private record Held(ExecutorService threads, CountDownLatch enough, int all)
            implements AutoCloseable {

        Held(Center center, int all, String sql) throws InterruptedException {
            this(Executors.newFixedThreadPool(all), new CountDownLatch(1), all);
            CountDownLatch begun = new CountDownLatch(all);
            TransactionOperations<Connection> transactions =
                    center.server()
                            .context()
                            .getBean(new GenericArgument<TransactionOperations<Connection>>() {});
            for (int i = 0; i < all; i++) {
                threads.execute(
                        () ->
                                transactions.executeWrite(
                                        status -> hold(status.getConnection(), sql, begun)));
            }
            begun.await();
        }

        private boolean hold(Connection connection, String sql, CountDownLatch begun) {
            try (Statement statement = connection.createStatement()) {
                boolean read = statement.execute(sql);
                begun.countDown();
                enough.await();
                return read;
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            enough.countDown();
            threads.close();
        }
    }
}
