package org.expedite.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.expedite.settings.Settings;

/** Creates the clock. Tests replace it by their own. */
@Factory
final class ClockFactory {
    /** The precision of instants in databases, so that responses equal what is stored. */
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
