package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class IdempotencyKeyCleanupTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Center center;

    IdempotencyKeyCleanupTest(Center center) {
        this.center = center;
    }

    @Test
    void a_key_is_deleted_after_24_hours_and_not_before() throws Exception {
        center.set("expedite.outdated-keys.pause", "100ms");
        check("old");
        center.clock().set(Center.SPRING.plus(Duration.ofHours(1)));
        check("young");

        center.clock().set(Center.SPRING.plus(IdempotencyDesk.RETENTION).plusSeconds(1));

        long end = System.nanoTime() + LONGEST.toNanos();
        while (keys().contains("old") && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(keys()).containsExactly("young");
    }

    private void check(String key) throws SQLException {
        Answer opened =
                center.as("ana")
                        .withKey(key)
                        .post(
                                "/v1/cases",
                                Map.of(
                                        "channel", "WEB",
                                        "product", Map.of("serial", "JN1"),
                                        "priority", "P1",
                                        "synopsis", "Both routing engines reset"));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(keys()).contains(key);
    }

    private List<String> keys() throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = center.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select key_text from idempotency_key")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }
}
