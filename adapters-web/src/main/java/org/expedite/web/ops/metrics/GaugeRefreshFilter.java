package org.expedite.web.ops.metrics;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.concurrent.CompletableFuture;
import org.expedite.web.ops.OperatorPaths;

/** Refreshes the gauges before they are read, without a thread that waits for it. */
@ServerFilter(OperatorPaths.METRICS)
@Requires(beans = QueueGauges.class)
final class GaugeRefreshFilter {
    private final QueueGauges gauges;

    GaugeRefreshFilter(QueueGauges gauges) {
        this.gauges = gauges;
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> refresh(HttpRequest<?> request) {
        return gauges.refreshed().thenApply(_ -> request);
    }
}
