package org.expedite.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.persistence.transactions.DatabaseUnavailable;
import org.expedite.settings.Settings;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.http.admission.Admission;
import org.expedite.web.http.problems.TransientFailures;
import org.expedite.web.http.ratelimit.ClientAddress;
import org.expedite.web.http.ratelimit.RateLimit;
import org.expedite.web.http.server.ConnectionLimits;

/**
 * Creates the limits of traffic, the parser of phone numbers, and the classification of failures as
 * transient.
 */
@Factory
final class HttpLimitsFactory {

    @Singleton
    RateLimit rateLimit(Settings settings) {
        return RateLimit.perSecond(settings.traffic().rateLimit());
    }

    @Singleton
    ClientAddress clientAddress(Settings settings) {
        return Optional.ofNullable(settings.traffic().clientAddressHeader())
                .map(ClientAddress::inHeader)
                .orElseGet(ClientAddress::ofConnection);
    }

    @Singleton
    ConnectionLimits connectionLimits(Settings settings) {
        return ConnectionLimits.of(settings.traffic().maxConnections());
    }

    /** Twice the connections: a request does not hold one all the time. */
    @Singleton
    Admission admission(Settings settings) {
        return new Admission(
                2 * settings.database().poolSize(), settings.availability().admissionWait());
    }

    @Singleton
    PhoneNumbers phoneNumbers(Settings settings) {
        return PhoneNumbers.readIn(settings.phoneCountry());
    }

    @Singleton
    TransientFailures transientFailures() {
        return DatabaseUnavailable::isBehind;
    }
}
