package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a node that starts, stops or is overloaded.
 *
 * @param admissionWaitMs the milliseconds that a request waits while the node is overloaded
 * @param dbStartSeconds the seconds in which a start tries to reach the database
 * @param drainSeconds the seconds between the signal to stop and the end of new connections; unset
 *     for none in a demo, and for 5 in production
 */
@Introspected
@ConfigurationProperties("expedite")
public record AvailabilitySettings(
        @Min(0) @Max(2_000) int admissionWaitMs,
        @Min(0) @Max(3_600) int dbStartSeconds,
        @Nullable @Min(0) @Max(300) Integer drainSeconds) {

    private static final Duration PRODUCTION_DRAIN = Duration.ofSeconds(5);

    /** Returns the longest wait of a request while the node is overloaded. */
    public Duration admissionWait() {
        return Duration.ofMillis(admissionWaitMs);
    }

    /** Returns the time in which a start tries to reach the database. */
    public Duration databaseStart() {
        return Duration.ofSeconds(dbStartSeconds);
    }

    /**
     * Returns the time between the signal to stop and the end of new connections.
     *
     * @param demo true in a demo
     */
    public Duration drain(boolean demo) {
        if (drainSeconds != null) {
            return Duration.ofSeconds(drainSeconds);
        }
        return demo ? Duration.ZERO : PRODUCTION_DRAIN;
    }
}
