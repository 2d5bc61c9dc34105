package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.expedite.application.Concurrently;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumbersUnderLoadTest {
    private static final int POOL = 3;
    private static final int AT_ONCE = 4 * POOL;
    private static final int BLOCK = 50;

    /** Longer than openings that wait for nothing take, and shorter than some that do. */
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(5);

    @ParameterizedTest
    @EnumSource
    void concurrent_openings_succeed_with_a_small_pool_at_the_end_of_a_number_block(
            TestDatabase.Kind kind) throws Exception {
        try (Center center =
                new Center(kind, Map.of("EXPEDITE_DB_POOL_SIZE", Integer.toString(POOL)))) {
            Client ana = center.as("ana");

            openAtOnce(ana);
            for (int opened = AT_ONCE; opened < BLOCK; opened++) {
                assertThat(open(ana).status()).isEqualTo(201);
            }
            openAtOnce(ana);
        }
    }

    private static void openAtOnce(Client client) throws Exception {
        long start = System.nanoTime();
        List<Concurrently.Outcome<Answer>> outcomes = Concurrently.run(AT_ONCE, () -> open(client));
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(outcomes)
                .allMatch(Concurrently.Outcome::succeeded)
                .extracting(e -> Objects.requireNonNull(e.result()).status())
                .containsOnly(201);
        assertThat(outcomes)
                .extracting(e -> Objects.requireNonNull(e.result()).text("/number"))
                .doesNotHaveDuplicates();
        assertThat(took).isLessThan(WAIT_FOR_CONNECTION);
    }

    private static Answer open(Client client) {
        return client.withKey(UUID.randomUUID().toString()).open("JN1");
    }
}
