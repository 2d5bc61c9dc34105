package org.expedite.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expedite.application.signin.Sealing;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.sample.DemoSignIns;
import org.expedite.sample.SampleData;
import org.expedite.sample.SeedData;
import org.expedite.sample.ShippedCatalogue;
import org.expedite.settings.IdentitySettings;
import org.expedite.settings.InvalidSettingException;
import org.expedite.settings.Settings;
import org.expedite.settings.WebOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the seed data once, after all beans are created and before the first request, and logs
 * the start.
 */
final class StartupSeeding implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(StartupSeeding.class);

    private final Settings settings;
    private final SeedData seedData;
    private final DemoSignIns demoSignIns;
    private final Sealing sealing;
    private final Clock clock;

    StartupSeeding(
            Settings settings,
            SeedData seedData,
            DemoSignIns demoSignIns,
            Sealing sealing,
            Clock clock) {
        this.settings = settings;
        this.seedData = seedData;
        this.demoSignIns = demoSignIns;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        requireRightKey();
        PolicySettings policy = settings.policy();
        LocalDate today = policy.dayOf(clock.instant());
        int recorded =
                seedData.register(
                        settings.environment(),
                        ShippedCatalogue.records(),
                        SampleData.records(today, policy.levels()));
        if (settings.isDemo()) {
            demoSignIns.store();
        }
        LOG.info(
                "Environment {}, database {}, time zone {}, {} record versions registered",
                settings.environment(),
                settings.database(),
                policy.zone(),
                recorded);
        if (!settings.ignored().isEmpty()) {
            LOG.warn(
                    "Ignored variables, which are no settings: {}",
                    String.join(", ", settings.ignored()));
        }
        logSignIn();
        if (settings.isProxyOverlooked()) {
            LOG.warn(
                    "EXPEDITE_CLIENT_ADDRESS_HEADER is not set, and only this machine can connect:"
                            + " all clients of a proxy count as one address");
        }
        if (!settings.isDemo()) {
            logPublicAddress();
        }
    }

    /** With another key, nobody could sign in by a second factor. */
    private void requireRightKey() {
        if (!sealing.isKeyRight()) {
            throw new InvalidSettingException(
                    IdentitySettings.SECRETS_KEY,
                    "must be the key that the second factors in this database are sealed with;"
                            + " without it, the file '"
                            + settings.identity().keyFile()
                            + "' must be a copy of that of the other nodes");
        }
    }

    private void logPublicAddress() {
        Optional<WebOrigin> origin = settings.pages().publicOrigin();
        if (origin.isEmpty()) {
            LOG.warn(
                    "EXPEDITE_PUBLIC_URL is not set: people can sign in only at the address of the"
                            + " program itself, and links lead there");
        } else if (!origin.get().isSecure()) {
            LOG.warn(
                    "EXPEDITE_PUBLIC_URL is {}, without TLS: passwords and sessions can be read on"
                            + " their way",
                    origin.get().uri());
        }
    }

    private String address() {
        return settings.pages()
                .publicOrigin()
                .map(origin -> origin.uri().toString())
                .orElse("http://localhost:" + settings.port());
    }

    private void logSignIn() {
        if (settings.isDemo()) {
            LOG.warn("******************************************************************");
            LOG.warn("* DEMO: sample data and published tokens such as demo-ana.       *");
            LOG.warn(
                    "* Anyone who can reach {} can use them. Never enter real data.",
                    settings.host());
            LOG.warn("* Open {} and choose as whom to sign in.", address());
            LOG.warn("******************************************************************");
        }
    }
}
