package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;

/**
 * Settings for the identification of callers.
 *
 * @param phoneCountry the country of phone numbers without a country code, ISO 3166-1 alpha-2
 */
@Introspected
@ConfigurationProperties("expedite")
record CallerSettings(@CountryCode String phoneCountry) {}
