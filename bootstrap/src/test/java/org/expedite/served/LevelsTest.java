package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import java.util.List;
import java.util.Map;

@TestInstance(Lifecycle.PER_CLASS)
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
    void starts_as_a_demo_with_its_staff_at_those_levels() {
        Answer engineer = center.as("registrar").get("/v1/engineers/engineer-l3");

        assertThat(engineer.status()).isEqualTo(200);
        assertThat(engineer.text("/levels/0")).isEqualTo("BACK");
        assertThat(engineer.body().path("levels")).hasSize(1);
        assertThat(engineer.text("/recorded_by_id")).isEqualTo("sample-data");
    }

    @Test
    void takes_engineers_at_those_levels_and_at_no_others() {
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
