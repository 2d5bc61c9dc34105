package org.expedite.web.probe;

import io.micronaut.context.BeanProvider;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.expedite.application.accounts.AuthenticationDesk;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.engineers.StaffDesk;
import org.expedite.web.api.lists.Cursors;
import org.expedite.web.http.ClientAddress;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.admission.Admission;
import org.expedite.web.http.problems.TransientFailures;
import org.expedite.web.http.ratelimit.ConcurrencyLimit;
import org.expedite.web.http.ratelimit.RateLimit;
import org.expedite.web.http.security.SignIns;
import org.expedite.web.http.server.ConnectionLimits;
import org.expedite.web.http.server.OpsPort;
import org.expedite.web.http.server.ServedHosts;
import org.expedite.web.http.server.UploadLimit;
import org.expedite.web.ops.health.StoreReadiness;
import org.expedite.web.pages.VulnerabilityContact;
import org.expedite.web.pages.live.LiveLimits;
import org.expedite.web.pages.signin.DemoPerson;
import org.expedite.web.pages.signin.DemoSignIn;

/** Beans that the composition root gives the web layer. */
@Factory
public class ProbeWiring {

    /** True while the simulated database works. */
    public static final AtomicBoolean STORE_IS_WELL = new AtomicBoolean(true);

    @Singleton
    SignIns signIns(BeanProvider<AuthenticationDesk> desk, BeanProvider<StaffDesk> staff) {
        return new ProbeSignIns(desk, staff);
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
    @Requires(missingBeans = LiveLimits.class)
    LiveLimits liveLimits() {
        return new LiveLimits(100);
    }

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
    DemoSignIn demoSignIn() {
        return new NoDemo();
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

    /** A center that is no demo. */
    private static final class NoDemo implements DemoSignIn {
        @Override
        public List<DemoPerson> people() {
            return List.of();
        }

        @Override
        public Optional<NewSession> begin(String id, BrowserOrigin from) {
            return Optional.empty();
        }
    }
}
