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
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.application.upkeep.UpkeepScheduler;
import org.expedite.scheduling.BackgroundJobs;
import org.expedite.scheduling.ScheduledTaskRows;
import org.expedite.settings.Settings;

/** What the center does by itself, once it takes requests and until it stops. */
@Factory
final class SchedulerFactory {

    /** How often it looks for what is due can be set for tests; nobody else needs to. */
    @Singleton
    @Bean(preDestroy = "close")
    UpkeepScheduler schedule(
            DataSource dataSource,
            ScheduledTaskRows rows,
            ReassessmentDesk reassessments,
            AutoCloseDesk autoClose,
            @Value("${expedite.schedule.polling}") Duration polling,
            Settings settings,
            Clock clock) {
        return new BackgroundJobs(
                dataSource,
                rows,
                settings.database().kind().dialect(),
                reassessments,
                autoClose,
                polling,
                settings.policy().zone(),
                clock);
    }

    /** Tests that count statements do without. */
    @Singleton
    @Requires(property = "expedite.schedule.enabled", notEquals = "false")
    ApplicationEventListener<ServerStartupEvent> start(UpkeepScheduler schedule) {
        return _ -> schedule.start();
    }
}
