package org.expedite.web;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.UnitOfWork;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.attachments.AttachmentExamples;
import org.expedite.application.cases.CallerDesk;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseMover;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseworkDesk;
import org.expedite.application.cases.CoverageDesk;
import org.expedite.application.cases.FactGatherer;
import org.expedite.application.cases.IdentificationDesk;
import org.expedite.application.duties.DutyDesk;
import org.expedite.application.escalation.EligibilityDesk;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.ReplayDesk;
import org.expedite.application.examples.World;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.expedite.application.program.ProgramDesk;
import org.expedite.application.queues.QueueDesk;
import org.expedite.application.registry.Books;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.domain.cases.NoteId;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.PriorityEscalation;
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

    private final InMemoryPorts ports = new InMemoryPorts();
    private final SettableClock clock = new SettableClock(World.NOW);
    private final PolicySettings settings =
            new PolicySettings(
                    TechnicalLevels.of("L1", "L2", "L3", "ENGINEERING"),
                    LateIdentification.ALLOW,
                    SettableClock.ZONE);
    private final WebServer server;

    private ApiServer(Object... more) {
        UnitOfWork work = ports.unitOfWork();
        FactGatherer gatherer =
                new FactGatherer(ports.contracts(), ports.facts(), ports.registry());
        PriorityEscalation policy = new PriorityEscalation(settings);
        CaseReader reader = new CaseReader(ports.cases(), gatherer, policy, RATE, clock);
        CaseMover mover = new CaseMover(ports.cases(), reader, settings, work);
        AtomicInteger attachments = new AtomicInteger();
        AtomicInteger escalations = new AtomicInteger();
        AtomicInteger notes = new AtomicInteger();
        Supplier<EscalationId> ids =
                () -> new EscalationId("decision-%06d".formatted(escalations.incrementAndGet()));
        EscalationDesk escalationDesk =
                new EscalationDesk(
                        ports.cases(),
                        ports.escalations(),
                        reader,
                        policy,
                        ids,
                        ports.reassessments(),
                        work,
                        ports.events());
        List<Object> desks =
                List.of(
                        new RegistryDesk(
                                ports.registry(),
                                ports.supporters(),
                                settings.levels(),
                                ports.reassessments(),
                                work,
                                clock),
                        new CaseDesk(
                                ports.cases(),
                                ports.caseNumbersOfANewNode(),
                                gatherer,
                                reader,
                                mover,
                                policy,
                                ports.reassessments(),
                                work,
                                ports.events(),
                                clock),
                        new IdentificationDesk(mover, policy),
                        new CallerDesk(ports.callers(), settings, clock),
                        PhoneNumbers.readIn("US"),
                        new CoverageDesk(reader, mover, policy, RATE, ports.reassessments(), work),
                        escalationDesk,
                        new ReplayDesk(escalationDesk, gatherer, clock),
                        new OrdinaryEscalationDesk(
                                ports.cases(),
                                ports.escalations(),
                                reader,
                                mover,
                                settings.levels(),
                                ids,
                                work),
                        new CaseworkDesk(mover, settings),
                        new DutyDesk(ports.cases(), reader),
                        new QueueDesk(
                                ports.queues(),
                                ports.cases(),
                                ports.engineers(),
                                reader,
                                mover,
                                settings.levels(),
                                work,
                                ports.events(),
                                clock),
                        new TimelineDesk(
                                ports.cases(),
                                ports.timeline(),
                                reader,
                                () -> new NoteId("note-%06d".formatted(notes.incrementAndGet())),
                                work,
                                clock),
                        new AttachmentDesk(
                                ports.attachments(),
                                ports.attachmentFiles(),
                                reader,
                                mover,
                                () -> AttachmentExamples.id(attachments.incrementAndGet()),
                                work,
                                clock),
                        new EligibilityDesk(gatherer, policy, clock),
                        new ProgramDesk(ports.registry(), settings, clock),
                        new IdempotencyDesk(ports.idempotencyKeys(), work, clock));
        server = WebServer.start(Stream.concat(desks.stream(), Stream.of(more)).toArray());
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
