package org.expedite.web.probe;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.web.api.lists.Cursors;
import org.expedite.web.http.ClientAddress;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.admission.Admission;
import org.expedite.web.http.problems.TransientFailures;
import org.expedite.web.http.ratelimit.ConcurrencyLimit;
import org.expedite.web.http.ratelimit.RateLimit;
import org.expedite.web.http.security.HashedTokens;
import org.expedite.web.http.security.Tokens;
import org.expedite.web.http.server.ConnectionLimits;
import org.expedite.web.http.server.OpsPort;
import org.expedite.web.http.server.ServedHosts;
import org.expedite.web.http.server.UploadLimit;
import org.expedite.web.ops.health.StoreReadiness;
import org.expedite.web.pages.VulnerabilityContact;

/** Beans that the composition root gives the web layer. */
@Factory
public class ProbeWiring {

    /** True while the simulated database works. */
    public static final AtomicBoolean STORE_IS_WELL = new AtomicBoolean(true);

    @Singleton
    Tokens tokens() {
        Map<String, Actor> actors = new HashMap<>();
        for (String contact : List.of("ana", "dan", "bob", "carl", "pat", "ivy", "zoe", "nobody")) {
            actors.put("demo-" + contact, new Actor(contact, Set.of(Role.CUSTOMER)));
        }
        for (String engineer : Set.of("engineer", "engineer-l1", "engineer-l2")) {
            actors.put("demo-" + engineer, new Actor(engineer, Set.of(Role.ENGINEER)));
        }
        actors.put("demo-duty-manager", new Actor("duty-manager", Set.of(Role.DUTY_MANAGER)));
        actors.put("demo-registrar", new Actor("registrar", Set.of(Role.REGISTRAR)));
        actors.put("demo-admin", new Actor("admin", Set.of(Role.ADMIN)));
        return HashedTokens.ofTokens(actors);
    }

    @Singleton
    Cursors cursors() {
        return new Cursors("a secret of sixteen bytes or more".getBytes(StandardCharsets.UTF_8));
    }

    /** The default limits of tests; the rate is unlimited. */
    @Singleton
    @Requires(missingBeans = RateLimit.class)
    RateLimit rateLimit() {
        return RateLimit.perSecond(0);
    }

    /** The number of requests at once is unlimited too. */
    @Singleton
    @Requires(missingBeans = ConcurrencyLimit.class)
    ConcurrencyLimit concurrencyLimit() {
        return ConcurrencyLimit.atOnce(0);
    }

    @Singleton
    @Requires(missingBeans = OpsPort.class)
    OpsPort opsPort() {
        return OpsPort.NONE;
    }

    @Singleton
    @Requires(missingBeans = ServedHosts.class)
    ServedHosts servedHosts() {
        return ServedHosts.any();
    }

    @Singleton
    @Requires(missingBeans = PublicAddress.class)
    PublicAddress publicAddress() {
        return PublicAddress.of(URI.create("https://support.example"));
    }

    @Singleton
    VulnerabilityContact vulnerabilityContact() {
        return new VulnerabilityContact(Optional.of(URI.create("mailto:security@support.example")));
    }

    @Singleton
    @Requires(missingBeans = ClientAddress.class)
    ClientAddress clientAddress() {
        return ClientAddress.ofConnection();
    }

    @Singleton
    @Requires(missingBeans = ConnectionLimits.class)
    ConnectionLimits connectionLimits() {
        return ConnectionLimits.of(1_000);
    }

    @Singleton
    @Requires(missingBeans = UploadLimit.class)
    UploadLimit uploadLimit() {
        return UploadLimit.USUAL;
    }

    @Singleton
    @Requires(missingBeans = Admission.class)
    Admission admission() {
        return new Admission(1_000, Duration.ZERO);
    }

    @Singleton
    TransientFailures outages() {
        return ProbeController.BusyException.class::isInstance;
    }

    @Singleton
    @Readiness
    HealthIndicator store(@Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        return new StoreReadiness(
                () -> {
                    if (!STORE_IS_WELL.get()) {
                        throw new IllegalStateException("no quorum");
                    }
                },
                executor,
                Duration.ofSeconds(2));
    }
}
