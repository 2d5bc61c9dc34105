package org.expedite.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.expedite.application.upkeep.AutoCloseDesk;
import org.expedite.application.upkeep.OwnerCheckDesk;
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.application.upkeep.UpkeepScheduler;
import org.expedite.scheduling.BackgroundJobs;
import org.expedite.scheduling.ScheduledTaskRows;
import org.expedite.settings.Settings;

/** Creates the background jobs, which run once the server takes requests and until it stops. */
@Factory
final class SchedulerFactory {

    /** Creates the scheduler. Only tests set the polling interval. */
    @Singleton
    @Bean(preDestroy = "close")
    UpkeepScheduler scheduler(
            DataSource dataSource,
            ScheduledTaskRows rows,
            ReassessmentDesk reassessments,
            OwnerCheckDesk ownerChecks,
            AutoCloseDesk autoClose,
            @Value("${expedite.schedule.polling}") Duration polling,
            Settings settings,
            Clock clock) {
        return new BackgroundJobs(
                dataSource,
                rows,
                settings.database().kind().dialect(),
                reassessments,
                ownerChecks,
                autoClose,
                polling,
                settings.policy().zone(),
                clock);
    }

    /** Starts the scheduler. Tests that count statements disable it. */
    @Singleton
    @Requires(property = "expedite.schedule.enabled", notEquals = "false")
    ApplicationEventListener<ServerStartupEvent> start(UpkeepScheduler scheduler) {
        return _ -> scheduler.start();
    }
}
