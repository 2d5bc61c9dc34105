package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much one node takes from its clients.
 *
 * @param rateLimit how many requests a caller may send in a second, 0 for no limit
 * @param clientAddressHeader the header in which a proxy tells where a request comes from; unset:
 *     the other end of the connection
 * @param maxConnections how many connections of clients may be open at once
 */
@Introspected
@ConfigurationProperties("expedite")
public record TrafficLimits(
        @Min(0) @Max(1_000_000) int rateLimit,
        @Nullable
                @Pattern(
                        regexp = "[A-Za-z0-9-]{1,100}",
                        message = "the name of a header, such as X-Forwarded-For")
                String clientAddressHeader,
        @Min(1) @Max(100_000) int maxConnections) {}
