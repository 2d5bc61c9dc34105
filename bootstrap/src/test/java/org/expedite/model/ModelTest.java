package org.expedite.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.expedite.domain.escalation.Outcome;
import org.expedite.persistence.TestDatabase;
import org.expedite.served.Center;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks on both databases, side by side, each with seeds of its own; docs/architecture.md. */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
class ModelTest {
    private static final int ENOUGH_STEPS = 1_000;
    private static final int STEPS = Integer.getInteger("expedite.model.steps", ENOUGH_STEPS);
    private static final long FIRST_SEED = Long.getLong("expedite.model.seed", 1);
    private static final int WALKS = 3;
    private static final String[] OUTCOMES =
            Arrays.stream(Outcome.values()).map(Enum::name).toArray(String[]::new);

    private static final Logger LOG = LoggerFactory.getLogger(ModelTest.class);

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void the_program_agrees_with_the_model_on_random_walks(TestDatabase.Kind kind) {
        List<Walk> walks = new ArrayList<>();
        for (int i = 0; i < WALKS; i++) {
            long seed = FIRST_SEED + i + (kind == TestDatabase.Kind.MYSQL ? WALKS : 0L);
            try (Center center = new Center(kind, Map.of("EXPEDITE_REOPEN_WITHIN_DAYS", "3"))) {
                Walk walk = new Walk(center, seed);
                walk.take(STEPS);
                LOG.info("What came of {} steps on {}: {}", STEPS, kind, walk);
                walks.add(walk);
            }
        }
        if (STEPS >= ENOUGH_STEPS) {
            assertVariety(walks);
        }
    }

    private static void assertVariety(List<Walk> walks) {
        Map<Kind, Map<String, Integer>> outcomes =
                Situations.outcomes(walks.stream().map(Walk::situations).toList());
        assertThat(outcomes).containsOnlyKeys(Kind.values());
        assertThat(outcomes.remove(Kind.ASK_FOR_PRIORITY)).containsKeys(OUTCOMES);
        assertThat(outcomes.get(Kind.REOPEN)).containsKey("REOPENING_TOO_LATE");
        assertThat(outcomes).allSatisfy((_, results) -> assertThat(results).containsKey("MADE"));
        assertThat(walks).anyMatch(walk -> walk.autoClosed() > 0);
        assertThat(walks).anyMatch(walk -> walk.unassigned() > 0);
    }
}
