package org.expedite.web.ops.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.expedite.application.queues.Backlog;
import org.expedite.application.queues.Backlog.Waiting;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevels;

/**
 * Number of waiting cases and age of the oldest one, for every configured level and every priority;
 * 0 if none waits, and not a number while the database does not respond. Cases at levels that are
 * no longer configured count under one common label.
 *
 * <p>Reading a gauge never reads the database; only {@link #refreshed} does.
 */
public final class QueueGauges {
    private final CachedBacklog reading;
    private final Clock clock;
    private final LevelLabels levels;

    /**
     * Registers the gauges.
     *
     * @param levels the configured levels
     * @param executor runs the readings of the backlog, which block
     */
    public QueueGauges(
            MeterRegistry registry,
            Backlog backlog,
            TechnicalLevels levels,
            Clock clock,
            Executor executor) {
        this.reading = new CachedBacklog(backlog, clock, executor);
        this.clock = clock;
        this.levels = new LevelLabels(levels);
        this.levels
                .all()
                .forEach(
                        level -> {
                            for (Priority priority : Priority.values()) {
                                register(registry, level, priority);
                            }
                        });
    }

    /**
     * Refreshes the gauges. Completes when they are fresh, or after a bounded time; never fails.
     */
    CompletableFuture<Void> refreshed() {
        return reading.refreshed();
    }

    private void register(MeterRegistry registry, Tag level, Priority priority) {
        Tags labels = Tags.of(level).and("priority", priority.name());
        gauge("expedite.queue.waiting", () -> count(level, priority))
                .description("Cases that wait in the queue of a level")
                .tags(labels)
                .register(registry);
        gauge("expedite.queue.oldest.age", () -> age(level, priority))
                .description("How long the case has waited that has done so longest")
                .baseUnit("seconds")
                .tags(labels)
                .register(registry);
    }

    /**
     * Creates a gauge that the registry holds strongly; otherwise it would be garbage-collected.
     */
    private static Gauge.Builder<Supplier<Number>> gauge(String name, Supplier<Number> value) {
        return Gauge.builder(name, value).strongReference(true);
    }

    private double count(Tag level, Priority priority) {
        return reading.waiting()
                .map(all -> of(all.stream(), level, priority).mapToLong(Waiting::cases).sum())
                .map(Long::doubleValue)
                .orElse(Double.NaN);
    }

    private double age(Tag level, Priority priority) {
        return reading.waiting()
                .map(
                        all ->
                                of(all.stream(), level, priority)
                                        .map(Waiting::oldestSince)
                                        .min(Comparator.naturalOrder()))
                .map(this::secondsSince)
                .orElse(Double.NaN);
    }

    private Stream<Waiting> of(Stream<Waiting> all, Tag level, Priority priority) {
        return all.filter(w -> w.priority() == priority && levels.tag(w.level()).equals(level));
    }

    /** Returns an age, at least 0, since the clock of another node may be ahead. */
    private double secondsSince(Optional<Instant> start) {
        return start.map(s -> Duration.between(s, clock.instant()).toMillis() / 1000.0)
                .map(seconds -> Math.max(0, seconds))
                .orElse(0.0);
    }
}
