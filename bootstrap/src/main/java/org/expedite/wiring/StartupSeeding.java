package org.expedite.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import java.time.Clock;
import java.time.LocalDate;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.sample.SampleData;
import org.expedite.sample.SeedData;
import org.expedite.sample.ShippedCatalogue;
import org.expedite.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done once, after everything is wired and before the first request is taken. */
final class StartupSeeding implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(StartupSeeding.class);

    private final Settings settings;
    private final SeedData firstFacts;
    private final Clock clock;

    StartupSeeding(Settings settings, SeedData firstFacts, Clock clock) {
        this.settings = settings;
        this.firstFacts = firstFacts;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        PolicySettings policy = settings.policy();
        LocalDate today = policy.dayOf(clock.instant());
        int recorded =
                firstFacts.register(
                        settings.environment(),
                        ShippedCatalogue.facts(),
                        SampleData.facts(today, policy.levels()));
        LOG.info(
                "Environment {}, database {}, time zone {}, {} versions of records registered",
                settings.environment(),
                settings.database(),
                policy.zone(),
                recorded);
        if (!settings.ignored().isEmpty()) {
            LOG.warn("No setting, so ignored: {}", String.join(", ", settings.ignored()));
        }
        sayWhoSignsIn();
    }

    private void sayWhoSignsIn() {
        if (settings.isDemo()) {
            LOG.warn("******************************************************************");
            LOG.warn("* DEMO: sample data, and published tokens such as demo-ana.      *");
            LOG.warn(
                    "* Anybody who reaches {} can use them. Never put real data here.",
                    settings.host());
            LOG.warn("******************************************************************");
        } else if (settings.tokensFile().isEmpty()) {
            LOG.warn("EXPEDITE_TOKENS_FILE is not set: nobody can sign in");
        }
    }
}
