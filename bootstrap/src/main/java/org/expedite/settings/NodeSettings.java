package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the node: environment, address, data directory and clock.
 *
 * @param environment the environment; unset for a demo if no database is configured, else
 *     production
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any free one
 * @param opsPort the port for operators; unset for none
 * @param dataDir the directory of the embedded database and of attachments
 * @param clock the instant at which the clock starts; unset for the real time
 */
@Introspected
@ConfigurationProperties("expedite")
record NodeSettings(
        @Nullable Environment environment,
        String host,
        @Min(0) @Max(65_535) int port,
        @Min(1) @Max(65_535) @Nullable Integer opsPort,
        @Form("a path") Path dataDir,
        @Form("an instant of the years 0001 to 9999 such as 2026-06-01T12:00:00Z") @FourDigitYear
                @Nullable Instant clock) {}
