package org.expedite.web.ops.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.expedite.application.Concurrently;
import org.expedite.application.SettableClock;
import org.expedite.application.queues.Backlog;
import org.expedite.application.queues.Backlog.Waiting;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;

/**
 * Queue gauges: each scrape has the backlog and costs the database little. Each test has its own
 * gauges, and so its own server, because a reading is cached for a while.
 */
@MicronautTest(transactional = false, rebuildContext = true)
class QueueGaugesTest {
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final List<Waiting> THREE =
            List.of(
                    waiting("L2", Priority.P1, 2, NOON.minusSeconds(90)),
                    waiting("L2", Priority.P3, 1, NOON.minusMillis(1_500)));

    @Inject ProbeClient server;
    @Inject SettableClock clock;
    @Inject CountedBacklog backlog;

    @Singleton
    static CountedBacklog backlog() {
        return new CountedBacklog();
    }

    @Test
    void every_configured_level_has_a_count_and_an_age() {
        Scrape scrape = Scrape.of(server);

        assertThat(scrape.waiting("L2", "P1")).isEqualTo("2.0");
        assertThat(scrape.age("L2", "P1")).isEqualTo("90.0");
        assertThat(scrape.waiting("L2", "P3")).isEqualTo("1.0");
        assertThat(scrape.age("L2", "P3")).isEqualTo("1.5");
        for (String priority : List.of("P1", "P2", "P3", "P4")) {
            assertThat(scrape.waiting("L1", priority)).isEqualTo("0.0");
            assertThat(scrape.age("L1", priority)).isEqualTo("0.0");
        }
    }

    @Test
    void levels_that_are_no_longer_configured_are_one_series() {
        backlog.store =
                () ->
                        List.of(
                                waiting("OLD-1", Priority.P2, 3, NOON.minusSeconds(10)),
                                waiting("OLD-2", Priority.P2, 4, NOON.minusSeconds(20)));
        Scrape scrape = Scrape.of(server);

        assertThat(scrape.waiting("(other)", "P2")).isEqualTo("7.0");
        assertThat(scrape.age("(other)", "P2")).isEqualTo("20.0");
        assertThat(scrape.values().keySet()).noneMatch(series -> series.contains("OLD"));
    }

    @Test
    void a_clock_ahead_on_another_node_does_not_make_an_age_negative() {
        backlog.store = () -> List.of(waiting("L1", Priority.P1, 1, NOON.plusSeconds(3)));

        assertThat(Scrape.of(server).age("L1", "P1")).isEqualTo("0.0");
    }

    @Test
    void the_backlog_is_read_at_most_once_in_five_seconds() throws Exception {
        assertThat(Concurrently.run(8, () -> Scrape.of(server).waiting("L2", "P1")))
                .extracting(Concurrently.Outcome::result)
                .containsOnly("2.0");
        assertThat(backlog.readings).hasValue(1);

        later(CachedBacklog.FRESH.minusMillis(1));
        assertThat(Scrape.of(server).age("L2", "P1")).as("goes on").isEqualTo("94.999");
        assertThat(backlog.readings).hasValue(1);

        later(Duration.ofMillis(1));
        backlog.store = List::of;
        assertThat(Scrape.of(server).waiting("L2", "P1")).isEqualTo("0.0");
        assertThat(backlog.readings).hasValue(2);
    }

    @Test
    void a_clock_that_is_set_back_does_not_prevent_reading() {
        Scrape.of(server);
        later(Duration.ofDays(-1));
        Scrape.of(server);

        assertThat(backlog.readings).hasValue(2);
    }

    @Test
    void a_failed_read_leaves_the_other_metrics_and_the_backlog_unknown() {
        Scrape.of(server);
        later(CachedBacklog.FRESH);
        backlog.store =
                () -> {
                    throw new IllegalStateException("select secret from table");
                };
        Scrape failed = Scrape.of(server);

        assertThat(failed.status()).isEqualTo(200);
        assertThat(failed.waiting("L2", "P1")).isEqualTo("NaN");
        assertThat(failed.age("L1", "P4")).isEqualTo("NaN");
        assertThat(failed.values()).containsKey("jvm_threads_live_threads");
        Scrape.of(server);
        assertThat(backlog.readings).as("not read again immediately").hasValue(2);

        later(CachedBacklog.FRESH);
        backlog.store = () -> THREE;
        assertThat(Scrape.of(server).waiting("L2", "P1")).isEqualTo("2.0");
    }

    @Test
    void a_hanging_read_delays_a_scrape_for_a_limited_time_and_is_not_repeated() {
        CountDownLatch released = new CountDownLatch(1);
        backlog.store =
                () -> {
                    await(released);
                    return THREE;
                };
        long begun = System.nanoTime();
        Scrape held = Scrape.of(server);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(held.status()).isEqualTo(200);
        assertThat(held.waiting("L2", "P1")).isEqualTo("NaN");
        assertThat(took).isBetween(CachedBacklog.READ_TIMEOUT, Duration.ofSeconds(20));

        later(CachedBacklog.FRESH);
        assertThat(Scrape.of(server).status()).isEqualTo(200);
        assertThat(backlog.readings).as("one at a time").hasValue(1);
        released.countDown();
    }

    @Test
    void an_outdated_backlog_is_not_returned() {
        CountDownLatch released = new CountDownLatch(1);
        assertThat(Scrape.of(server).waiting("L2", "P1")).isEqualTo("2.0");
        backlog.store =
                () -> {
                    await(released);
                    return THREE;
                };
        later(CachedBacklog.OUTDATED.minusMillis(1));
        assertThat(Scrape.of(server).waiting("L2", "P1")).isEqualTo("2.0");
        later(Duration.ofMillis(1));
        assertThat(Scrape.of(server).waiting("L2", "P1")).isEqualTo("NaN");
        released.countDown();
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("never released");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Waiting waiting(String level, Priority priority, long cases, Instant since) {
        return new Waiting(new TechnicalLevel(level), priority, cases, since);
    }

    /** Returns a backlog that a test sets, and counts the reads. */
    static final class CountedBacklog implements Backlog {
        private final AtomicInteger readings = new AtomicInteger();
        private volatile Supplier<List<Waiting>> store = () -> THREE;

        @Override
        public List<Waiting> waiting() {
            readings.incrementAndGet();
            return store.get();
        }
    }
}
