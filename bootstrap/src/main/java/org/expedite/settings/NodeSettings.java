package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The node: what kind of place it is in, where it listens, its folder and its clock.
 *
 * @param environment unset: a demo while no database is configured, else production
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param dataDir holds the embedded database and the files of cases
 * @param clock the instant to start the clock from; unset: the real time
 */
@Introspected
@ConfigurationProperties("expedite")
record NodeSettings(
        @Nullable Environment environment,
        String host,
        @Min(0) @Max(65_535) int port,
        @Form("a path") Path dataDir,
        @Form("an instant of the years 0001 to 9999 such as 2026-06-01T12:00:00Z") @FourDigitYear
                @Nullable Instant clock) {}
