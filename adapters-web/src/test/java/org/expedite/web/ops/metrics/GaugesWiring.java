package org.expedite.web.ops.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import org.expedite.application.queues.Backlog;
import org.expedite.domain.cases.TechnicalLevels;

/** Beans of the gauges, as the composition root makes them, on ports of the test. */
@Factory
final class GaugesWiring {

    @Context
    @Requires(beans = {Backlog.class, Clock.class})
    QueueGauges gauges(
            MeterRegistry registry,
            Backlog backlog,
            Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        return new QueueGauges(registry, backlog, TechnicalLevels.of("L1", "L2"), clock, executor);
    }
}
