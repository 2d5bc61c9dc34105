package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.expedite.application.Concurrently;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class IdempotencyTest {
    private static final Map<String, ?> OPEN =
            Map.of(
                    "channel", "WEB",
                    "product", Map.of("serial", "JN1"),
                    "priority", "P1",
                    "synopsis", "Both routing engines reset: Größe 🔥");

    /** Lock timeout of sessions. */
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final Center center;
    private final String key = UUID.randomUUID().toString();

    IdempotencyTest(Center center) {
        this.center = center;
    }

    @BeforeEach
    void begin() throws SQLException {
        center.clock().set(Center.SPRING);
        center.server();
        execute("delete from idempotency_key");
        execute("delete from support_case");
    }

    @Test
    void thirty_concurrent_repetitions_are_executed_once_with_the_same_response() throws Exception {
        Client ana = center.as("ana").withKey(key);

        List<Answer> answers = atOnce(30, ana);

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        Answer one = answers.getFirst();
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(answers).extracting(a -> a.header(header)).containsOnly(one.header(header));
        }
        assertThat(answers).extracting(Answer::raw).containsOnly(one.raw());
        assertThat(answers)
                .filteredOn(a -> a.header("Idempotency-Replayed").isEmpty())
                .as("the first")
                .hasSize(1);
        assertThat(count("support_case")).isEqualTo(1);
        assertThat(count("case_event where case_number = '" + one.text("/number") + "'"))
                .isEqualTo(1);
        assertThat(one.raw()).isEqualTo(ana.get(one.header("Location")).raw());
    }

    @Test
    void thirty_concurrent_rejected_requests_store_no_key_and_nothing_else() throws Exception {
        Client registrar = center.as("registrar").withKey(key);

        List<Answer> answers = atOnce(30, registrar);

        // Each request takes the key in turn. One that waits for longer than the lock timeout is
        // told so.
        assertThat(answers)
                .extracting(a -> a.text("/code"))
                .contains("FORBIDDEN")
                .isSubsetOf("FORBIDDEN", "IDEMPOTENCY_KEY_IN_USE");
        assertThat(count("idempotency_key")).isZero();
    }

    @Test
    void a_failed_request_stores_no_key_and_can_be_repeated() throws SQLException {
        Client ana = center.as("ana").withKey(key);
        execute("alter table case_event rename to gone");
        Answer failed = ana.post("/v1/cases", OPEN);
        execute("alter table gone rename to case_event");

        assertThat(failed.status()).isEqualTo(500);
        assertThat(count("idempotency_key")).isZero();
        assertThat(count("support_case")).isZero();
        assertDone(ana.post("/v1/cases", OPEN));
    }

    @Test
    void a_request_of_a_dead_node_can_be_repeated_on_another() throws SQLException {
        try (Connection node = center.connect()) {
            take(node);
            // As if the process had died. The embedded database cannot outlive its only node:
            // there,
            // this has no effect, and the transaction ends with the close.
            node.abort(Runnable::run);
        }

        assertDone(center.as("ana").withKey(key).post("/v1/cases", OPEN));
    }

    @Test
    void a_repetition_of_a_running_request_is_answered_409() throws SQLException {
        Client ana = center.as("ana").withKey(key);
        try (Connection first = center.connect()) {
            take(first);
            long start = System.nanoTime();
            Answer second = ana.post("/v1/cases", OPEN);
            Duration waited = Duration.ofNanos(System.nanoTime() - start);

            assertThat(second.status()).isEqualTo(409);
            assertThat(second.text("/code")).isEqualTo("IDEMPOTENCY_KEY_IN_USE");
            assertThat(second.text("/errors/0/pointer")).isEqualTo("Idempotency-Key:");
            assertThat(waited)
                    .as("one wait")
                    .isBetween(TIMEOUT.dividedBy(2), TIMEOUT.multipliedBy(2));
            assertDone(center.as("dan").withKey(key).post("/v1/cases", OPEN));
            first.rollback();
        }
        assertDone(ana.post("/v1/cases", OPEN));
    }

    @Test
    void a_key_can_be_used_again_after_24_hours() throws SQLException {
        Client ana = center.as("ana").withKey(key);
        String first = ana.post("/v1/cases", OPEN).text("/number");
        center.clock().set(Center.SPRING.plus(IdempotencyDesk.RETENTION).plusSeconds(1));

        Answer next = ana.post("/v1/cases", OPEN);

        assertDone(next);
        assertThat(next.text("/number")).isNotEqualTo(first);
        assertThat(ana.post("/v1/cases", OPEN).raw()).isEqualTo(next.raw());
        assertThat(count("idempotency_key")).isEqualTo(1);
    }

    @Test
    void thirty_concurrent_repetitions_after_24_hours_are_executed_once_more() throws Exception {
        Client ana = center.as("ana").withKey(key);
        ana.post("/v1/cases", OPEN);
        center.clock().set(Center.SPRING.plus(IdempotencyDesk.RETENTION).plusSeconds(1));

        List<Answer> answers = atOnce(30, ana);

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::raw).containsOnly(answers.getFirst().raw());
        assertThat(count("support_case")).isEqualTo(2);
    }

    private static List<Answer> atOnce(int count, Client client) throws Exception {
        List<Concurrently.Outcome<Answer>> outcomes =
                Concurrently.run(count, () -> client.post("/v1/cases", OPEN));
        assertThat(outcomes).allMatch(Concurrently.Outcome::succeeded);
        return outcomes.stream().map(e -> Objects.requireNonNull(e.result())).toList();
    }

    private static void assertDone(Answer answer) {
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Idempotency-Replayed")).isEmpty();
    }

    /** Takes the key for Ana in a transaction that stays open. */
    private void take(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "insert into idempotency_key (caller_id, key_text, fingerprint, taken_at)"
                                + " values ('ana', ?, 'of another node', ?)")) {
            statement.setString(1, key);
            statement.setTimestamp(2, Timestamp.from(Center.SPRING));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private int count(String rows) throws SQLException {
        try (Connection connection = center.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = center.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
