package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Settings for callers: those who call by phone, and those who send requests.
 *
 * @param phoneCountry the country of phone numbers without a country code, ISO 3166-1 alpha-2
 * @param maxKeys the maximum number of idempotency keys stored for one caller of the API
 */
@Introspected
@ConfigurationProperties("expedite")
record CallerSettings(@CountryCode String phoneCountry, @Min(1) @Max(10_000_000) int maxKeys) {}
