package org.expedite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.expedite.persistence.TestDatabase;
import org.expedite.served.Center;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Random valid, invalid and malformed requests to every operation. {@code expedite.fuzz.requests}
 * is their number on both databases together. {@code expedite.fuzz.seed} selects others, or repeats
 * the same ones: a failure reports its seed.
 */
@Isolated("reads the log of the process")
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("expedite.fuzz.requests", 1_000);
    private static final long SEED = Long.getLong("expedite.fuzz.seed", 20_261_123L);

    /** Maximum number of requests to one server, since all tables are read after each request. */
    private static final int MAX_REQUESTS_PER_SERVER = 1_000;

    /** Both databases at the same time: no other class uses the processors meanwhile. */
    @Test
    void responses_are_as_described_and_errors_change_and_leak_nothing() throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> runs = new ArrayList<>();
            for (TestDatabase.Kind kind : TestDatabase.Kind.values()) {
                runs.add(threads.submit(() -> run(kind)));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }
    }

    private static void run(TestDatabase.Kind kind) {
        int left = REQUESTS / TestDatabase.Kind.values().length;
        for (int round = 0; left > 0; round++) {
            try (Center center = new Center(kind, Map.of());
                    Errors errors = new Errors()) {
                FuzzRun run = new FuzzRun(center, SEED * 31 + kind.name().hashCode() + round);
                run.send(Math.min(left, MAX_REQUESTS_PER_SERVER));
                assertThat(run.findings())
                        .as(
                                "on %s in round %d; repeat with -Dexpedite.fuzz.seed=%d"
                                        + " -Dexpedite.fuzz.requests=%d",
                                kind, round, SEED, REQUESTS)
                        .isEmpty();
                assertThat(errors.lines()).as("errors in the log").isEmpty();
                run.expectHealth();
                run.expectCoverage();
            }
            left -= MAX_REQUESTS_PER_SERVER;
        }
    }
}
