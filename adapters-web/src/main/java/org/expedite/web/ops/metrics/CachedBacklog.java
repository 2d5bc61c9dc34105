package org.expedite.web.ops.metrics;

import io.micronaut.core.propagation.PropagatedContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.expedite.application.queues.Backlog;
import org.expedite.application.queues.Backlog.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits, as it was read last. However many look at once and however often, the store is asked
 * once in {@link #FRESH} at most, and once at a time.
 */
final class CachedBacklog {
    /** For how long nothing is read again. */
    static final Duration FRESH = Duration.ofSeconds(5);

    /** How long somebody waits for a reading; it goes on after that, for those who look later. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** After that long it says nothing about the present any more. */
    static final Duration OUTDATED = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(CachedBacklog.class);

    private final Backlog backlog;
    private final Clock clock;
    private final Executor executor;

    private volatile Reading seen = new Reading(Instant.MIN, Optional.empty());
    private Instant begun = Instant.MIN;
    private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);

    /** What was seen, empty where the store could not be read. */
    private record Reading(Instant at, Optional<List<Waiting>> waiting) {}

    /**
     * Reads from a store.
     *
     * @param executor to read on, since that blocks
     */
    CachedBacklog(Backlog backlog, Clock clock, Executor executor) {
        this.backlog = backlog;
        this.clock = clock;
        this.executor = executor;
    }

    /** Reads again if it is time to. It completes in {@link #PATIENCE} at most, and never fails. */
    CompletableFuture<Void> refreshed() {
        return current()
                .exceptionally(_ -> null)
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What waits; empty while that is not known. */
    Optional<List<Waiting>> waiting() {
        Reading last = seen;
        return isWithin(OUTDATED, last.at()) ? last.waiting() : Optional.empty();
    }

    private synchronized CompletableFuture<Void> current() {
        if (reading.isDone() && !isWithin(FRESH, begun)) {
            begun = clock.instant();
            reading =
                    CompletableFuture.runAsync(PropagatedContext.wrapCurrent(this::read), executor);
        }
        return reading;
    }

    private void read() {
        try {
            seen = new Reading(clock.instant(), Optional.of(backlog.waiting()));
        } catch (RuntimeException failure) {
            seen = new Reading(clock.instant(), Optional.empty());
            LOG.warn("What waits could not be read", failure);
        }
    }

    /** A clock that was set back makes it false, so that it is read again. */
    private boolean isWithin(Duration limit, Instant start) {
        Instant now = clock.instant();
        return !start.isAfter(now) && start.plus(limit).isAfter(now);
    }
}
