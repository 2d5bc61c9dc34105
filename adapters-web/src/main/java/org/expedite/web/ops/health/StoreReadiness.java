package org.expedite.web.ops.health;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports the node as ready while a check of the database succeeds in time. The check must read a
 * table: a database node without a quorum still responds to a bare {@code select 1}.
 *
 * <p>The composition root creates it and qualifies it with {@code @Readiness}.
 */
public final class StoreReadiness implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(StoreReadiness.class);
    private static final String NAME = "store";

    private final Runnable check;
    private final Executor executor;
    private final Duration timeout;
    private @Nullable CompletableFuture<Void> running;

    /**
     * Creates the indicator.
     *
     * @param check reads a row of a table, and throws if it cannot
     * @param executor runs the check, which blocks
     * @param timeout maximum time of a check
     */
    public StoreReadiness(Runnable check, Executor executor, Duration timeout) {
        this.check = check;
        this.executor = executor;
        this.timeout = timeout;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.fromCompletableFuture(
                () ->
                        running()
                                .copy()
                                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                                .handle((_, failure) -> resultOf(failure)));
    }

    /** Returns the check that runs, or else a new one: checks that hang must not pile up. */
    private synchronized CompletableFuture<Void> running() {
        CompletableFuture<Void> check = running;
        if (check == null || check.isDone()) {
            check = CompletableFuture.runAsync(this.check, executor);
            running = check;
        }
        return check;
    }

    private static HealthResult resultOf(@Nullable Throwable failure) {
        if (failure == null) {
            return result(HealthStatus.UP);
        }
        LOG.warn("The store is not ready", failure);
        return result(HealthStatus.DOWN);
    }

    private static HealthResult result(HealthStatus status) {
        return HealthResult.builder(NAME, status).build();
    }
}
