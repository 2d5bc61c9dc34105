package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("A center with levels of its own")
class LevelsTest {
    private Center center;

    @BeforeAll
    void open() {
        center = new Center(TestDatabase.Kind.H2, Map.of("EXPEDITE_LEVELS", "FRONT,BACK"));
    }

    @AfterAll
    void close() {
        center.close();
    }

    @Test
    @DisplayName("starts as a demo, with its staff at those levels")
    void sampleData() {
        Answer engineer = center.as("registrar").get("/v1/engineers/engineer-l3");

        assertThat(engineer.status()).isEqualTo(200);
        assertThat(engineer.text("/levels/0")).isEqualTo("BACK");
        assertThat(engineer.body().path("levels")).hasSize(1);
        assertThat(engineer.text("/recorded_by_id")).isEqualTo("sample-data");
    }

    @Test
    @DisplayName("takes engineers at those levels and at no others")
    void engineers() {
        Client registrar = center.as("registrar");

        assertThat(registrar.put("/v1/engineers/kim", engineerAt("FRONT")).status()).isEqualTo(201);
        Answer refused = registrar.put("/v1/engineers/kim", engineerAt("L1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/levels/0");
        assertThat(refused.text("/errors/0/detail")).isEqualTo("The levels are FRONT < BACK.");
    }

    private static Map<String, Object> engineerAt(String level) {
        return Map.of(
                "name", "Kim",
                "email", "kim@center.example",
                "levels", List.of(level),
                "skills", List.of(),
                "roles", List.of("ENGINEER"));
    }
}
