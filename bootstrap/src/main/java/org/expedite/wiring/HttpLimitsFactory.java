package org.expedite.wiring;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.persistence.transactions.DatabaseUnavailable;
import org.expedite.settings.SecurityContact;
import org.expedite.settings.Settings;
import org.expedite.settings.TrafficLimits;
import org.expedite.settings.WebOrigin;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.http.ClientAddress;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.admission.Admission;
import org.expedite.web.http.problems.TransientFailures;
import org.expedite.web.http.ratelimit.ConcurrencyLimit;
import org.expedite.web.http.ratelimit.RateLimit;
import org.expedite.web.http.server.ConnectionLimits;
import org.expedite.web.http.server.OpsPort;
import org.expedite.web.http.server.RunningServer;
import org.expedite.web.http.server.ServedHosts;
import org.expedite.web.pages.VulnerabilityContact;
import org.expedite.web.pages.live.LiveLimits;

/**
 * Creates the limits of traffic, the names and the public address of the server, the parser of
 * phone numbers, and the classification of failures as transient.
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
    LiveLimits liveLimits(Settings settings) {
        return new LiveLimits(settings.traffic().maxListeners());
    }

    @Singleton
    ServedHosts servedHosts(Settings settings) {
        Optional<String> host = settings.pages().publicOrigin().map(WebOrigin::host);
        if (settings.isDemo()) {
            return ServedHosts.loopbackAnd(settings.host(), host.orElse(settings.host()));
        }
        return host.map(ServedHosts::publicly).orElseGet(ServedHosts::any);
    }

    /** The port is known when the server has started, so the server is asked at each request. */
    @Singleton
    PublicAddress publicAddress(
            Settings settings, OpsPort ops, BeanProvider<EmbeddedServer> server) {
        return settings.pages()
                .publicOrigin()
                .map(origin -> PublicAddress.of(origin.uri()))
                .orElseGet(
                        () ->
                                PublicAddress.ofRunning(
                                        SupplierUtil.memoizedNonEmpty(
                                                () -> RunningServer.addressOf(server.get(), ops))));
    }

    @Singleton
    VulnerabilityContact vulnerabilityContact(Settings settings) {
        return new VulnerabilityContact(
                Optional.ofNullable(settings.pages().securityContact()).map(SecurityContact::uri));
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
