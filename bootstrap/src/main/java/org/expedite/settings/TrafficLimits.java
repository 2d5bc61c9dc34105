package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Limits of one node's traffic.
 *
 * @param rateLimit the maximum number of requests per caller and second, 0 for no limit
 * @param concurrencyLimit the maximum number of requests of a caller that are worked on at once, 0
 *     for no limit
 * @param clientAddressHeader the header in which a proxy sends the client's address; unset for the
 *     peer address of the connection
 * @param maxConnections the maximum number of open connections of clients
 * @param maxListeners the maximum number of browsers that are told of changes, 0 for none
 */
@Introspected
@ConfigurationProperties("expedite")
public record TrafficLimits(
        @Min(0) @Max(1_000_000) int rateLimit,
        @Min(0) @Max(100_000) int concurrencyLimit,
        @Nullable
                @Pattern(
                        regexp = "[A-Za-z0-9-]{1,100}",
                        message = "the name of an HTTP header, such as X-Forwarded-For")
                String clientAddressHeader,
        @Min(1) @Max(100_000) int maxConnections,
        @Min(0) @Max(100_000) int maxListeners) {}
