package org.expedite.web;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.Composition;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.examples.World;
import org.expedite.application.registry.Books;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.registry.Fact;
import org.expedite.web.contract.Contract;
import org.expedite.web.text.PhoneNumbers;
import org.joda.money.Money;

/**
 * The real controllers over a real socket, on the in-memory adapters, in the world of the examples.
 */
public final class ApiServer implements AutoCloseable {
    /** What an hour costs here on time and materials. */
    public static final Money RATE = Money.parse("USD 300.00");

    private static final PolicySettings SETTINGS =
            new PolicySettings(
                    TechnicalLevels.of("L1", "L2", "L3", "ENGINEERING"),
                    LateIdentification.ALLOW,
                    SettableClock.ZONE);
    private static final Duration NO_AUTO_CLOSE = Duration.ZERO;

    private final InMemoryPorts ports = new InMemoryPorts();
    private final SettableClock clock = new SettableClock(World.NOW);
    private final WebServer server;

    private ApiServer(Object... more) {
        Composition desks =
                ports.composition(new Composition.Settings(SETTINGS, RATE, NO_AUTO_CLOSE), clock);
        List<Object> beans =
                List.of(
                        PhoneNumbers.readIn("US"),
                        desks.attachments(),
                        desks.callers(),
                        desks.cases(),
                        desks.casework(),
                        desks.coverage(),
                        desks.duties(),
                        desks.eligibility(),
                        desks.escalations(),
                        desks.idempotency(),
                        desks.identifications(),
                        desks.ordinaryEscalations(),
                        desks.programme(),
                        desks.queues(),
                        desks.registry(),
                        desks.replays(),
                        desks.timeline());
        server = WebServer.start(Stream.concat(beans.stream(), Stream.of(more)).toArray());
    }

    /** Starts one, in which it is {@link World#NOW} and stays so, with those beans besides. */
    public static ApiServer start(Object... more) {
        ApiServer api = new ApiServer(more);
        new Books(api.ports.registry(), api.ports.unitOfWork())
                .enter(World.facts().toArray(Fact[]::new));
        return api;
    }

    /** Sets the clock. */
    public void itIs(Instant now) {
        clock.set(now);
    }

    /** What is kept, to put it into a state that no request leads to. */
    public InMemoryPorts ports() {
        return ports;
    }

    /** Somebody who signed in: {@code ana}, {@code engineer}, {@code registrar}, … */
    public Caller as(String who) {
        return new Caller(this, who);
    }

    /** Somebody who did not sign in. */
    public Caller anonymous() {
        return new Caller(this, "");
    }

    /** The server's own address for a path, and no more. */
    HttpRequest.Builder request(String path) {
        return server.anonymous(path);
    }

    /** Sends a request, and holds it and its answer against the description that is served. */
    WebServer.Answer send(HttpRequest.Builder request) {
        return server.send(request);
    }

    /** The description that is served. */
    public Contract contract() {
        return server.contract();
    }

    /** The server below, for its context. */
    public WebServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
