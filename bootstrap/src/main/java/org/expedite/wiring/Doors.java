package org.expedite.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.persistence.Outage;
import org.expedite.settings.Settings;
import org.expedite.web.problems.Outages;
import org.expedite.web.rates.ClientAddress;
import org.expedite.web.rates.RateLimit;
import org.expedite.web.server.ConnectionLimits;
import org.expedite.web.text.PhoneNumbers;

/**
 * How much comes in and how it is read, and what is answered where it is too much for the database.
 */
@Factory
final class Doors {

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

    @Singleton
    PhoneNumbers phoneNumbers(Settings settings) {
        return PhoneNumbers.readIn(settings.phoneCountry());
    }

    @Singleton
    Outages outages() {
        return Outage::isBehind;
    }
}
