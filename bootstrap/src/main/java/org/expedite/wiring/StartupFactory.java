package org.expedite.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.AccessTokens;
import org.expedite.application.accounts.Accounts;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.application.signin.Sealing;
import org.expedite.sample.DemoSignIns;
import org.expedite.sample.SeedData;
import org.expedite.settings.Settings;

/** Creates the listeners that run at the start. */
@Factory
final class StartupFactory {

    @Singleton
    StartupSeeding startupSeeding(
            Settings settings,
            Registry registry,
            RegistryDesk desk,
            Accounts accounts,
            AccessTokens tokens,
            PersonIds personIds,
            UnitOfWork unitOfWork,
            Sealing sealing,
            Clock clock) {
        return new StartupSeeding(
                settings,
                new SeedData(registry, desk, unitOfWork),
                new DemoSignIns(accounts, tokens, personIds, unitOfWork, clock),
                sealing,
                clock);
    }
}
