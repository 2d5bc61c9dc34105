package org.expedite.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.expedite.domain.escalation.Outcome;
import org.expedite.served.BothCenters;
import org.expedite.served.Center;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
@DisplayName("Whatever anybody tries, in whatever order,")
class ModelTest {
    private static final int STEPS = Integer.getInteger("expedite.model.steps", 10_000);
    private static final String[] OUTCOMES =
            Arrays.stream(Outcome.values()).map(Enum::name).toArray(String[]::new);

    private static final Logger LOG = LoggerFactory.getLogger(ModelTest.class);

    private final Center center;

    ModelTest(Center center) {
        this.center = center;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("comes out as the model of the programme has it")
    void walk(long seed) {
        Walk walk = new Walk(center, seed);

        walk.take(STEPS);

        LOG.info(
                "What came of {} steps with seed {}: {}, and {} closed by silence",
                STEPS,
                seed,
                walk.endings(),
                walk.closedBySilence());
        if (STEPS >= 10_000) {
            assertThat(walk.endings()).containsOnlyKeys(Kind.values());
            assertThat(walk.endings().get(Kind.ASK_FOR_PRIORITY)).containsKeys(OUTCOMES);
            walk.endings().remove(Kind.ASK_FOR_PRIORITY);
            assertThat(walk.endings().values()).allMatch(e -> e.getOrDefault("MADE", 0) > 0);
            assertThat(walk.closedBySilence()).isPositive();
        }
    }
}
