package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The number of stored keys, and their end. A caller may have two. */
@Isolated("servers that start at the same time may take the interval of a job from each other")
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(StoredIdempotencyKeysTest.TwoKeys.class)
class StoredIdempotencyKeysTest {
    private static final Map<String, ?> OPEN =
            Map.of(
                    "channel", "WEB",
                    "product", Map.of("serial", "JN1"),
                    "priority", "P1",
                    "synopsis", "Both routing engines reset");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Center center;

    static final class TwoKeys implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return Arrays.stream(TestDatabase.Kind.values())
                    .map(kind -> new Center(kind, Map.of("EXPEDITE_MAX_KEYS", "2")))
                    .map(Arguments::of);
        }
    }

    StoredIdempotencyKeysTest(Center center) {
        this.center = center;
        center.set("expedite.outdated-keys.pause", "100ms");
    }

    @BeforeEach
    void begin() {
        center.clock().set(Center.SPRING);
    }

    @Test
    void a_key_is_deleted_after_24_hours_and_not_before() throws Exception {
        assertThat(open("ana", "old").status()).isEqualTo(201);
        center.clock().set(Center.SPRING.plus(Duration.ofHours(1)));
        assertThat(open("ana", "young").status()).isEqualTo(201);
        assertThat(keys("ana")).containsExactly("old", "young");

        center.clock().set(Center.SPRING.plus(IdempotencyDesk.RETENTION).plusSeconds(1));

        long end = System.nanoTime() + LONGEST.toNanos();
        while (keys("ana").contains("old") && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(keys("ana")).containsExactly("young");
    }

    @Test
    void a_caller_with_the_maximum_number_of_keys_takes_no_new_one() throws Exception {
        Answer first = open("dan", "1");
        center.clock().set(Center.SPRING.plusSeconds(60));
        assertThat(open("dan", "2").status()).isEqualTo(201);

        expectFull(open("dan", "3"));
        assertThat(keys("dan")).containsExactly("1", "2");
        assertThat(casesOf("dan")).as("cases").isEqualTo(2);
        Answer again = open("dan", "1");
        assertThat(again.raw()).isEqualTo(first.raw());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(center.as("dan").post("/v1/cases", OPEN).status()).isEqualTo(201);

        center.stop();
        expectFull(open("dan", "3"));

        center.clock().set(Center.SPRING.plus(IdempotencyDesk.RETENTION).plusSeconds(1));
        assertThat(open("dan", "3").status()).isEqualTo(201);
    }

    private static void expectFull(Answer answer) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.text("/code")).isEqualTo("TOO_MANY_IDEMPOTENCY_KEYS");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("Idempotency-Key:");
        assertThat(answer.header("Retry-After"))
                .as("until the first key has expired")
                .isEqualTo("" + (IdempotencyDesk.RETENTION.toSeconds() - 60 + 1));
    }

    private Answer open(String who, String key) {
        return center.as(who).withKey(key).post("/v1/cases", OPEN);
    }

    private List<String> keys(String caller) throws SQLException {
        return rows(
                "select key_text from idempotency_key where caller_id = ? order by key_text",
                caller);
    }

    private int casesOf(String contact) throws SQLException {
        return rows("select number from support_case where requester_id = ?", contact).size();
    }

    private List<String> rows(String sql, String parameter) throws SQLException {
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
