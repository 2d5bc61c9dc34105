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
 * Ready while a look into the store succeeds in time. The look must read a table: a database node
 * without a quorum still answers a bare {@code select 1}.
 *
 * <p>The composition root makes one of it and qualifies it with {@code @Readiness}.
 */
public final class StoreReadiness implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(StoreReadiness.class);
    private static final String NAME = "store";

    private final Runnable look;
    private final Executor executor;
    private final Duration patience;

    /**
     * Asks by a look.
     *
     * @param look reads a row of a table, and throws if it cannot
     * @param executor to look on, since it blocks
     * @param patience how long a look may take
     */
    public StoreReadiness(Runnable look, Executor executor, Duration patience) {
        this.look = look;
        this.executor = executor;
        this.patience = patience;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Publishers.fromCompletableFuture(
                () ->
                        CompletableFuture.runAsync(look, executor)
                                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                                .handle((_, failure) -> resultOf(failure)));
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
