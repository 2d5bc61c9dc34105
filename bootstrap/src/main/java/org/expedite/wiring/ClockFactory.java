package org.expedite.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.expedite.settings.Settings;

/** The one clock. Tests put their own in its place. */
@Factory
final class ClockFactory {
    /** As fine as the databases keep instants, so that what is told is what is kept. */
    private static final Duration TICK = Duration.ofNanos(1_000);

    @Singleton
    @Requires(missingBeans = Clock.class)
    Clock clock(Settings settings) {
        return Clock.tick(runningFrom(settings.clockStart()), TICK);
    }

    private static Clock runningFrom(Optional<Instant> start) {
        Clock real = Clock.systemUTC();
        return start.map(s -> Clock.offset(real, Duration.between(real.instant(), s))).orElse(real);
    }
}
