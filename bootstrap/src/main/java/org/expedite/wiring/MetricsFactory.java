package org.expedite.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import org.expedite.application.BusinessEvents;
import org.expedite.application.queues.Backlog;
import org.expedite.persistence.database.StatementLog;
import org.expedite.settings.LogSettings;
import org.expedite.settings.Settings;
import org.expedite.web.ops.metrics.CountedEvents;
import org.expedite.web.ops.metrics.QueueGauges;

/** Creates metrics and the log of statements. */
@Factory
final class MetricsFactory {

    @Singleton
    BusinessEvents businessEvents(MeterRegistry registry, Settings settings) {
        return new CountedEvents(registry, settings.policy().levels());
    }

    @Context
    QueueGauges queueGauges(
            MeterRegistry registry,
            Backlog backlog,
            Settings settings,
            Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        return new QueueGauges(registry, backlog, settings.policy().levels(), clock, executor);
    }

    @Singleton
    StatementLog statementLog(Settings settings) {
        LogSettings log = settings.log();
        return new StatementLog(log.slowStatement(), log.allStatements());
    }
}
