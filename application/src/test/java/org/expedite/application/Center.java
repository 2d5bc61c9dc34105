package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.attachments.AttachmentExamples;
import org.expedite.application.cases.CallerDesk;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseMover;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseView;
import org.expedite.application.cases.CaseworkDesk;
import org.expedite.application.cases.CoverageDesk;
import org.expedite.application.cases.FactGatherer;
import org.expedite.application.cases.IdentificationDesk;
import org.expedite.application.cases.Opening;
import org.expedite.application.cases.ReassessmentDesk;
import org.expedite.application.cases.SilenceDesk;
import org.expedite.application.duties.DutyDesk;
import org.expedite.application.escalation.DecisionExamples;
import org.expedite.application.escalation.EligibilityAnswer;
import org.expedite.application.escalation.EligibilityDesk;
import org.expedite.application.escalation.EscalationAnswer;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.ReplayDesk;
import org.expedite.application.escalation.RequestEscalation;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.World;
import org.expedite.application.program.ProgramDesk;
import org.expedite.application.queues.QueueDesk;
import org.expedite.application.registry.Put;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.domain.cases.Capacity;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.NoteId;
import org.expedite.domain.cases.Ownership;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.Judgement;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.registry.Fact;
import org.joda.money.Money;

/** An assistance center in memory: all desks, with the world of the examples in its registry. */
public final class Center {
    /** What an hour costs customers without cover. */
    public static final Money RATE = Money.parse("USD 400.00");

    /** How long the customer of a resolved case is waited for. */
    public static final Duration SILENCE = Duration.ofDays(14);

    /** As shipped. */
    public static final PolicySettings SHIPPED =
            new PolicySettings(TechnicalLevels.SHIPPED, LateIdentification.ALLOW, ZoneId.of("UTC"));

    private static final Participant PICKER = new Participant("engineer-l2", Capacity.ENGINEER);

    private final InMemoryPorts ports = new InMemoryPorts();
    private final SettableClock clock = new SettableClock(World.NOW);
    private final AtomicLong escalationCount = new AtomicLong();
    private final AtomicLong noteCount = new AtomicLong();
    private final AtomicLong attachmentCount = new AtomicLong();
    private final AttachmentDesk attachments;
    private final CaseDesk cases;
    private final CallerDesk callers;
    private final IdentificationDesk identifications;
    private final EscalationDesk escalations;
    private final OrdinaryEscalationDesk ordinary;
    private final ReplayDesk replays;
    private final CaseworkDesk casework;
    private final DutyDesk duties;
    private final TimelineDesk timeline;
    private final QueueDesk queues;
    private final EligibilityDesk eligibility;
    private final RegistryDesk registry;
    private final ProgramDesk program;
    private final CoverageDesk coverage;
    private final ReassessmentDesk reassessments;
    private final SilenceDesk silence;

    /** With the settings as shipped. */
    public Center() {
        this(SHIPPED);
    }

    /** With other settings. */
    public Center(PolicySettings settings) {
        PriorityEscalation policy = new PriorityEscalation(settings);
        FactGatherer gatherer =
                new FactGatherer(ports.contracts(), ports.facts(), ports.registry());
        UnitOfWork unitOfWork = ports.unitOfWork();
        CaseReader reader = new CaseReader(ports.cases(), gatherer, policy, RATE, clock);
        CaseMover mover = new CaseMover(ports.cases(), reader, settings, unitOfWork);
        Supplier<EscalationId> ids = () -> DecisionExamples.id(escalationCount.incrementAndGet());
        cases =
                new CaseDesk(
                        ports.cases(),
                        ports.caseNumbersOfANewNode(),
                        gatherer,
                        reader,
                        mover,
                        policy,
                        ports.reassessments(),
                        unitOfWork,
                        ports.events(),
                        clock);
        identifications = new IdentificationDesk(mover, policy);
        callers = new CallerDesk(ports.callers(), settings, clock);
        escalations =
                new EscalationDesk(
                        ports.cases(),
                        ports.escalations(),
                        reader,
                        policy,
                        ids,
                        ports.reassessments(),
                        unitOfWork,
                        ports.events());
        replays = new ReplayDesk(escalations, gatherer, clock);
        ordinary =
                new OrdinaryEscalationDesk(
                        ports.cases(),
                        ports.escalations(),
                        reader,
                        mover,
                        settings.levels(),
                        ids,
                        unitOfWork);
        casework = new CaseworkDesk(mover, settings);
        duties = new DutyDesk(ports.cases(), reader);
        timeline =
                new TimelineDesk(
                        ports.cases(),
                        ports.timeline(),
                        reader,
                        () -> new NoteId("note-" + noteCount.incrementAndGet()),
                        unitOfWork,
                        clock);
        queues =
                new QueueDesk(
                        ports.queues(),
                        ports.cases(),
                        ports.engineers(),
                        reader,
                        mover,
                        settings.levels(),
                        unitOfWork,
                        ports.events(),
                        clock);
        attachments =
                new AttachmentDesk(
                        ports.attachments(),
                        ports.attachmentFiles(),
                        reader,
                        mover,
                        () -> AttachmentExamples.id(attachmentCount.incrementAndGet()),
                        unitOfWork,
                        clock);
        eligibility = new EligibilityDesk(gatherer, policy, clock);
        registry =
                new RegistryDesk(
                        ports.registry(),
                        ports.supporters(),
                        settings.levels(),
                        ports.reassessments(),
                        unitOfWork,
                        clock);
        program = new ProgramDesk(ports.registry(), settings, clock);
        coverage = new CoverageDesk(reader, mover, policy, RATE, ports.reassessments(), unitOfWork);
        reassessments =
                new ReassessmentDesk(
                        ports.cases(), gatherer, policy, ports.reassessments(), unitOfWork, clock);
        silence = new SilenceDesk(ports.silentCases(), ports.cases(), unitOfWork, SILENCE, clock);
        put(World.facts().toArray(Fact[]::new));
    }

    public CaseDesk cases() {
        return cases;
    }

    public IdentificationDesk identifications() {
        return identifications;
    }

    public CallerDesk callers() {
        return callers;
    }

    public AttachmentDesk attachments() {
        return attachments;
    }

    public EscalationDesk escalations() {
        return escalations;
    }

    public ReplayDesk replays() {
        return replays;
    }

    public OrdinaryEscalationDesk ordinary() {
        return ordinary;
    }

    public CaseworkDesk casework() {
        return casework;
    }

    public DutyDesk duties() {
        return duties;
    }

    public TimelineDesk timeline() {
        return timeline;
    }

    public QueueDesk queues() {
        return queues;
    }

    public EligibilityDesk eligibility() {
        return eligibility;
    }

    public RegistryDesk registry() {
        return registry;
    }

    public ProgramDesk program() {
        return program;
    }

    public CoverageDesk coverage() {
        return coverage;
    }

    public ReassessmentDesk reassessments() {
        return reassessments;
    }

    public SilenceDesk silence() {
        return silence;
    }

    /** Makes the new looks that are asked for. */
    public void makeLooks() {
        ports.reassessments().make(reassessments, clock.instant());
    }

    /** The ports behind the desks. */
    public InMemoryPorts ports() {
        return ports;
    }

    /** From now on it is that instant. */
    public Center at(String instant) {
        clock.set(Instant.parse(instant));
        return this;
    }

    /** The registrar puts these, which must be taken. */
    public void put(Fact... facts) {
        for (Fact fact : facts) {
            assertThat(registry.put(Actors.REGISTRAR, fact, null))
                    .as("%s", fact)
                    .isInstanceOfAny(Put.Created.class, Put.Kept.class);
        }
    }

    /** Opens a case, which must be taken. */
    public CaseView open(Actor actor, Asked asked) {
        Opening opening = cases.open(actor, asked.toOpen());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).view();
    }

    /** The number of a case that is opened. */
    public CaseNumber opened(Actor actor, Asked asked) {
        return open(actor, asked).supportCase().number();
    }

    /** The problems for which a case is not opened. */
    public List<FieldProblem> refusal(Actor actor, Asked asked) {
        Opening opening = cases.open(actor, asked.toOpen());
        assertThat(opening).isInstanceOf(Opening.Refused.class);
        assertThat(ports.cases().page(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 1))
                .as("nothing is kept of a refused case")
                .isEmpty();
        return ((Opening.Refused) opening).problems();
    }

    /** Asks for priority escalation, which must be decided. */
    public Decision decide(Actor actor, RequestEscalation request) {
        EscalationAnswer answer = escalations.request(actor, request);
        assertThat(answer).isInstanceOf(EscalationAnswer.Decided.class);
        return ((EscalationAnswer.Decided) answer).decision();
    }

    /** Asks for priority escalation as the usual request does. */
    public Decision decide(Actor actor, CaseNumber number) {
        return decide(actor, Asked.escalation(number));
    }

    /** A dry run, which must be judged. */
    public Judgement check(Actor actor, Asked asked) {
        EligibilityAnswer answer = eligibility.check(actor, asked.toCheck());
        assertThat(answer).isInstanceOf(EligibilityAnswer.Judged.class);
        return ((EligibilityAnswer.Judged) answer).judgement();
    }

    /** The case as it is kept. */
    public SupportCase kept(CaseNumber number) {
        return ports.cases().find(number).orElseThrow();
    }

    /** Somebody picks the case up in the queue of its level. */
    public void pickUp(CaseNumber number) {
        Move move = Ownership.pickUp(kept(number), PICKER, clock.instant());
        assertThat(move).isInstanceOf(Move.Made.class);
        keep(((Move.Made) move).change());
    }

    /** Keeps a change that no desk makes yet. */
    public void keep(CaseChange change) {
        ports.unitOfWork()
                .run(
                        () -> {
                            ports.cases().save(change);
                            return change;
                        });
    }
}
