package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, contextBuilder = LevelsTest.FrontAndBack.class)
class LevelsTest {
    @Inject Clients center;

    /** The settings of this class. */
    public static final class FrontAndBack extends DemoContext {
        /** Called by the test framework. */
        public FrontAndBack() {
            super(Map.of("EXPEDITE_LEVELS", "FRONT,BACK"));
        }
    }

    @Test
    void the_staff_of_the_demo_works_at_the_configured_levels() {
        Answer engineer = center.as("registrar").get("/v1/engineers/engineer-l3");

        assertThat(engineer.status()).isEqualTo(200);
        assertThat(engineer.text("/levels/0")).isEqualTo("BACK");
        assertThat(engineer.body().path("levels")).hasSize(1);
        assertThat(engineer.text("/recorded_by_id")).isEqualTo("sample-data");
    }

    @Test
    void engineers_must_have_configured_levels() {
        Client registrar = center.as("registrar");

        assertThat(registrar.put("/v1/engineers/kim", engineerAt("FRONT")).status()).isEqualTo(201);
        Answer rejected = registrar.put("/v1/engineers/kim", engineerAt("L1"));
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.text("/errors/0/pointer")).isEqualTo("/levels/0");
        assertThat(rejected.text("/errors/0/detail")).isEqualTo("The levels are FRONT < BACK.");
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
