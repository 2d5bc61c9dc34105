package org.expedite.web.ops.health;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.expedite.web.http.server.StopSignal;
import org.reactivestreams.Publisher;

/**
 * Reports the node as not ready once it has been told to stop, so that a load balancer sends it no
 * more requests while it still serves those that arrive.
 */
@Singleton
@Readiness
final class NodeReadiness implements HealthIndicator {
    private static final String NAME = "node";

    private final StopSignal stop;

    NodeReadiness(StopSignal stop) {
        this.stop = stop;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        HealthStatus status = stop.isGiven() ? HealthStatus.DOWN : HealthStatus.UP;
        return Publishers.just(HealthResult.builder(NAME, status).build());
    }
}
