package org.expedite.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.expedite.application.UnitOfWork;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.sample.FirstFacts;
import org.expedite.settings.Settings;

/** What runs at the start. */
@Factory
final class Starts {

    @Singleton
    Beginning beginning(
            Settings settings,
            Registry registry,
            RegistryDesk desk,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new Beginning(settings, new FirstFacts(registry, desk, unitOfWork), clock);
    }
}
