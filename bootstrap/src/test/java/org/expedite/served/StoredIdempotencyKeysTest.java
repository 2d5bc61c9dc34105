package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The number of stored keys, and their end. A caller may have two. */
@Isolated("servers that start at the same time may take the interval of a job from each other")
class StoredIdempotencyKeysTest {
    private static final Map<String, ?> OPEN =
            Map.of(
                    "channel", "WEB",
                    "product", Map.of("serial", "JN1"),
                    "priority", "P1",
                    "synopsis", "Both routing engines reset");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static Center center(TestDatabase.Kind kind) {
        Center center = new Center(kind, Map.of("EXPEDITE_MAX_KEYS", "2"));
        center.set("expedite.outdated-keys.pause", "100ms");
        return center;
    }

    @ParameterizedTest
    @EnumSource
    void a_key_is_deleted_after_24_hours_and_not_before(TestDatabase.Kind kind) throws Exception {
        try (Center center = center(kind)) {
            assertThat(open(center, "ana", "old").status()).isEqualTo(201);
            center.clock().set(Center.SPRING.plus(Duration.ofHours(1)));
            assertThat(open(center, "ana", "young").status()).isEqualTo(201);
            assertThat(keys(center, "ana")).containsExactly("old", "young");

            center.clock().set(Center.SPRING.plus(IdempotencyDesk.RETENTION).plusSeconds(1));

            long end = System.nanoTime() + LONGEST.toNanos();
            while (keys(center, "ana").contains("old") && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(keys(center, "ana")).containsExactly("young");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_caller_with_the_maximum_number_of_keys_takes_no_new_one(TestDatabase.Kind kind)
            throws Exception {
        try (Center center = center(kind)) {
            Answer first = open(center, "dan", "1");
            center.clock().set(Center.SPRING.plusSeconds(60));
            assertThat(open(center, "dan", "2").status()).isEqualTo(201);

            expectFull(open(center, "dan", "3"));
            assertThat(keys(center, "dan")).containsExactly("1", "2");
            assertThat(casesOf(center, "dan")).as("cases").isEqualTo(2);
            Answer again = open(center, "dan", "1");
            assertThat(again.raw()).isEqualTo(first.raw());
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(center.as("dan").post("/v1/cases", OPEN).status()).isEqualTo(201);

            center.stop();
            expectFull(open(center, "dan", "3"));

            center.clock().set(Center.SPRING.plus(IdempotencyDesk.RETENTION).plusSeconds(1));
            assertThat(open(center, "dan", "3").status()).isEqualTo(201);
        }
    }

    private static void expectFull(Answer answer) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.text("/code")).isEqualTo("TOO_MANY_IDEMPOTENCY_KEYS");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("Idempotency-Key:");
        assertThat(answer.header("Retry-After"))
                .as("until the first key has expired")
                .isEqualTo("" + (IdempotencyDesk.RETENTION.toSeconds() - 60 + 1));
    }

    private static Answer open(Center center, String who, String key) {
        return center.as(who).withKey(key).post("/v1/cases", OPEN);
    }

    private static List<String> keys(Center center, String caller) throws SQLException {
        return rows(
                center,
                "select key_text from idempotency_key where caller_id = ? order by key_text",
                caller);
    }

    private static int casesOf(Center center, String contact) throws SQLException {
        return rows(center, "select number from support_case where requester_id = ?", contact)
                .size();
    }

    private static List<String> rows(Center center, String sql, String parameter)
            throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = center.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
