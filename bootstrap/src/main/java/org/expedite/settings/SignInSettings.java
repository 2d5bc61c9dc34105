package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.expedite.application.accounts.SessionLimits;
import org.jspecify.annotations.Nullable;

/**
 * Settings for sign-in and for cursors.
 *
 * @param sessionIdleMinutes the minutes without a request after which a session ends
 * @param sessionHours the hours after a sign-in at which a session ends
 * @param cursorSecret the secret that signs the cursors of lists; unset for a random one
 */
@Introspected
@ConfigurationProperties("expedite")
record SignInSettings(
        @Min(1) @Max(1_440) int sessionIdleMinutes,
        @Min(1) @Max(720) int sessionHours,
        @Nullable String cursorSecret) {

    /** Returns when sessions end by themselves. */
    SessionLimits sessions() {
        return new SessionLimits(
                Duration.ofMinutes(sessionIdleMinutes), Duration.ofHours(sessionHours));
    }

    /** Omits the secret. */
    @Override
    public String toString() {
        return "SignInSettings[" + sessions() + "]";
    }
}
