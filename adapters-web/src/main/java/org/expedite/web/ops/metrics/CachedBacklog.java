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
 * Waiting cases as last read from the database. However many clients ask and however often, the
 * database is read at most once per {@link #FRESH}, and once at a time.
 */
final class CachedBacklog {
    /** Time for which nothing is read again. */
    static final Duration FRESH = Duration.ofSeconds(5);

    /** Time that a client waits for a reading; it continues after that, for later clients. */
    static final Duration READ_TIMEOUT = Duration.ofSeconds(2);

    /** Age after which a reading no longer describes the present. */
    static final Duration OUTDATED = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(CachedBacklog.class);

    private final Backlog backlog;
    private final Clock clock;
    private final Executor executor;

    private volatile Reading seen = new Reading(Instant.MIN, Optional.empty());
    private Instant begun = Instant.MIN;
    private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);

    /** A reading; empty if the database could not be read. */
    private record Reading(Instant at, Optional<List<Waiting>> waiting) {}

    /**
     * Reads from the given port.
     *
     * @param executor runs the readings, which block
     */
    CachedBacklog(Backlog backlog, Clock clock, Executor executor) {
        this.backlog = backlog;
        this.clock = clock;
        this.executor = executor;
    }

    /**
     * Reads again if the last reading is no longer fresh. Completes within {@link #READ_TIMEOUT},
     * and never fails.
     */
    CompletableFuture<Void> refreshed() {
        return current()
                .exceptionally(_ -> null)
                .completeOnTimeout(null, READ_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Returns the waiting cases; empty while they are unknown. */
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
            LOG.warn("The backlog could not be read", failure);
        }
    }

    /** Returns false for a clock that was set back, so that the backlog is read again. */
    private boolean isWithin(Duration limit, Instant start) {
        Instant now = clock.instant();
        return !start.isAfter(now) && start.plus(limit).isAfter(now);
    }
}
