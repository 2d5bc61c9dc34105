package org.expedite.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.persistence.transactions.DatabaseUnavailable;
import org.expedite.settings.Settings;
import org.expedite.settings.TrafficLimits;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.http.ClientAddress;
import org.expedite.web.http.admission.Admission;
import org.expedite.web.http.problems.TransientFailures;
import org.expedite.web.http.ratelimit.ConcurrencyLimit;
import org.expedite.web.http.ratelimit.RateLimit;
import org.expedite.web.http.server.ConnectionLimits;
import org.expedite.web.http.server.ServedHosts;

/**
 * Creates the limits of traffic, the names of the server, the parser of phone numbers, and the
 * classification of failures as transient.
 */
@Factory
final class HttpLimitsFactory {

    @Singleton
    RateLimit rateLimit(Settings settings) {
        return RateLimit.perSecond(settings.traffic().rateLimit());
    }

    @Singleton
    ConcurrencyLimit concurrencyLimit(Settings settings) {
        return ConcurrencyLimit.atOnce(settings.traffic().concurrencyLimit());
    }

    @Singleton
    ServedHosts servedHosts(Settings settings) {
        return settings.isDemo() ? ServedHosts.loopbackAnd(settings.host()) : ServedHosts.any();
    }

    @Singleton
    ClientAddress clientAddress(Settings settings) {
        return Optional.ofNullable(settings.traffic().clientAddressHeader())
                .map(ClientAddress::inHeader)
                .orElseGet(ClientAddress::ofConnection);
    }

    @Singleton
    ConnectionLimits connectionLimits(Settings settings) {
        TrafficLimits traffic = settings.traffic();
        return traffic.clientAddressHeader() == null
                ? ConnectionLimits.of(traffic.maxConnections())
                : ConnectionLimits.behindProxy(traffic.maxConnections());
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
