package org.expedite.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expedite.domain.escalation.Outcome;
import org.expedite.persistence.TestDatabase;
import org.expedite.served.Center;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The walks run in parallel, each in its own center. */
@Execution(ExecutionMode.CONCURRENT)
class ModelTest {
    private static final int STEPS = Integer.getInteger("expedite.model.steps", 10_000);
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
    private static final String[] OUTCOMES =
            Arrays.stream(Outcome.values()).map(Enum::name).toArray(String[]::new);

    private static final Logger LOG = LoggerFactory.getLogger(ModelTest.class);

    static Stream<Arguments> walks() {
        return Arrays.stream(TestDatabase.Kind.values())
                .flatMap(kind -> SEEDS.stream().map(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest(name = "on {0}, seed {1}")
    @MethodSource("walks")
    void the_program_agrees_with_the_model_on_random_walks(TestDatabase.Kind kind, long seed) {
        try (Center center = new Center(kind, Map.of("EXPEDITE_REOPEN_WITHIN_DAYS", "3"))) {
            walk(center, seed);
        }
    }

    private static void walk(Center center, long seed) {
        Walk walk = new Walk(center, seed);

        walk.take(STEPS);

        LOG.info(
                "What came of {} steps on {} with seed {}: {}, {} unassigned and {} auto-closed",
                STEPS,
                center,
                seed,
                walk.outcomes(),
                walk.unassigned(),
                walk.autoClosed());
        if (STEPS >= 10_000) {
            assertThat(walk.outcomes()).containsOnlyKeys(Kind.values());
            assertThat(walk.outcomes().get(Kind.ASK_FOR_PRIORITY)).containsKeys(OUTCOMES);
            walk.outcomes().remove(Kind.ASK_FOR_PRIORITY);
            assertThat(walk.outcomes().get(Kind.REOPEN)).containsKey("REOPENING_TOO_LATE");
            assertThat(walk.outcomes().values()).allMatch(e -> e.getOrDefault("MADE", 0) > 0);
            assertThat(walk.autoClosed()).isPositive();
            assertThat(walk.unassigned()).isPositive();
        }
    }
}
