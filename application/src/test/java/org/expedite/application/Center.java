package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.SessionLimits;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.attachments.OrphanedFilesDesk;
import org.expedite.application.callers.CallerDesk;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CaseView;
import org.expedite.application.cases.MoveSettings;
import org.expedite.application.cases.OpenCaseResult;
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.application.casework.CoverageDesk;
import org.expedite.application.casework.IdentificationDesk;
import org.expedite.application.casework.ReopeningDesk;
import org.expedite.application.duties.DutyDesk;
import org.expedite.application.equipment.EquipmentDesk;
import org.expedite.application.escalation.EligibilityDesk;
import org.expedite.application.escalation.EligibilityResult;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.EscalationResult;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.ReplayDesk;
import org.expedite.application.escalation.RequestEscalation;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Fixture;
import org.expedite.application.programme.ProgrammeDesk;
import org.expedite.application.queues.QueueDesk;
import org.expedite.application.registry.PutResult;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.application.upkeep.AutoCloseDesk;
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.OwnershipMoves;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.ParticipantRole;
import org.expedite.domain.cases.ReopeningWindow;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.registry.RegistryRecord;
import org.joda.money.Money;

/** An assistance center in memory: all desks, with the records of the examples in its registry. */
public final class Center {
    /** The hourly rate for customers without cover. */
    public static final Money RATE = Money.parse("USD 400.00");

    /** The time after which a resolved case is auto-closed. */
    public static final Duration AUTO_CLOSE_AFTER = Duration.ofDays(14);

    /** The time in which an ended case can be reopened. */
    public static final ReopeningWindow REOPENING = new ReopeningWindow(Duration.ofDays(30));

    /** The shipped policy settings. */
    public static final PolicySettings SHIPPED =
            new PolicySettings(TechnicalLevels.SHIPPED, LateIdentification.ALLOW, ZoneId.of("UTC"));

    /** The shipped settings of moves. */
    public static final MoveSettings MOVES = new MoveSettings(SHIPPED, REOPENING);

    /** The shipped maximum number of idempotency keys of one caller. */
    public static final int MAX_KEYS = 100_000;

    /** The shipped limits of sessions. */
    public static final SessionLimits SESSIONS =
            new SessionLimits(Duration.ofHours(2), Duration.ofHours(12));

    /** The shipped retention of audit events. */
    public static final Duration AUDIT_RETENTION = Duration.ofDays(400);

    /** The roles that need a second factor in production. */
    public static final Set<Role> FACTOR_FOR =
            Set.of(Role.ADMIN, Role.REGISTRAR, Role.DUTY_MANAGER);

    /** The shipped settings, with the terms for customers. */
    public static final Composition.Settings SETTINGS =
            new Composition.Settings(
                    SHIPPED,
                    RATE,
                    AUTO_CLOSE_AFTER,
                    REOPENING,
                    MAX_KEYS,
                    SESSIONS,
                    AUDIT_RETENTION,
                    FACTOR_FOR);

    private static final Participant ENGINEER =
            new Participant("engineer-l2", ParticipantRole.ENGINEER);

    private final InMemoryPorts ports = new InMemoryPorts();
    private final SettableClock clock = new SettableClock(Fixture.NOW);
    private final Composition desks;

    /** Creates a center with the shipped settings. */
    public Center() {
        this(SHIPPED);
    }

    /** Creates a center with other settings. */
    public Center(PolicySettings settings) {
        desks =
                ports.composition(
                        new Composition.Settings(
                                settings,
                                RATE,
                                AUTO_CLOSE_AFTER,
                                REOPENING,
                                MAX_KEYS,
                                SESSIONS,
                                AUDIT_RETENTION,
                                FACTOR_FOR),
                        clock);
        put(Fixture.facts().toArray(RegistryRecord[]::new));
    }

    public CaseDesk cases() {
        return desks.cases();
    }

    public IdentificationDesk identifications() {
        return desks.identifications();
    }

    public CallerDesk callers() {
        return desks.callers();
    }

    public AttachmentDesk attachments() {
        return desks.attachments();
    }

    public OrphanedFilesDesk orphanedFiles() {
        return desks.orphanedFiles();
    }

    public EscalationDesk escalations() {
        return desks.escalations();
    }

    public ReplayDesk replays() {
        return desks.replays();
    }

    public OrdinaryEscalationDesk ordinary() {
        return desks.ordinaryEscalations();
    }

    public CaseworkDesk casework() {
        return desks.casework();
    }

    public ReopeningDesk reopenings() {
        return desks.reopenings();
    }

    public DutyDesk duties() {
        return desks.duties();
    }

    public TimelineDesk timeline() {
        return desks.timeline();
    }

    public QueueDesk queues() {
        return desks.queues();
    }

    public EligibilityDesk eligibility() {
        return desks.eligibility();
    }

    public EquipmentDesk equipment() {
        return desks.equipment();
    }

    public RegistryDesk registry() {
        return desks.registry();
    }

    public ProgrammeDesk program() {
        return desks.programme();
    }

    public CoverageDesk coverage() {
        return desks.coverage();
    }

    public ReassessmentDesk reassessments() {
        return desks.reassessments();
    }

    public AutoCloseDesk autoClose() {
        return desks.autoClose();
    }

    /** Runs the requested reassessments. */
    public void reassessDue() {
        ports.reassessments().run(reassessments(), clock.instant());
    }

    /** The ports behind the desks. */
    public InMemoryPorts ports() {
        return ports;
    }

    /** Sets the clock. */
    public Center at(String instant) {
        clock.set(Instant.parse(instant));
        return this;
    }

    /** Puts records as the registrar; fails if one is rejected. */
    public void put(RegistryRecord... facts) {
        for (RegistryRecord record : facts) {
            assertThat(registry().put(Actors.REGISTRAR, record, null))
                    .as("%s", record)
                    .isInstanceOfAny(PutResult.Created.class, PutResult.Stored.class);
        }
    }

    /** Opens a case; fails if it is rejected. */
    public CaseView open(Actor actor, ExampleRequest request) {
        OpenCaseResult result = cases().open(actor, request.toOpen());
        assertThat(result).isInstanceOf(OpenCaseResult.Opened.class);
        return ((OpenCaseResult.Opened) result).view();
    }

    /** Opens a case and returns its number. */
    public CaseNumber opened(Actor actor, ExampleRequest request) {
        return open(actor, request).supportCase().number();
    }

    /** Returns the field errors of a case that cannot be opened. */
    public List<FieldError> fieldErrors(Actor actor, ExampleRequest request) {
        OpenCaseResult result = cases().open(actor, request.toOpen());
        assertThat(result).isInstanceOf(OpenCaseResult.Invalid.class);
        assertThat(ports.cases().page(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, 1))
                .as("nothing is stored of an invalid case")
                .isEmpty();
        return ((OpenCaseResult.Invalid) result).errors();
    }

    /** Requests priority escalation; fails if there is no decision. */
    public Decision decide(Actor actor, RequestEscalation request) {
        EscalationResult result = escalations().request(actor, request);
        assertThat(result).isInstanceOf(EscalationResult.Decided.class);
        return ((EscalationResult.Decided) result).decision();
    }

    /** Makes the usual request for priority escalation. */
    public Decision decide(Actor actor, CaseNumber number) {
        return decide(actor, ExampleRequest.escalation(number));
    }

    /** Makes a dry run; fails if it is not evaluated. */
    public Evaluation check(Actor actor, ExampleRequest request) {
        EligibilityResult result = eligibility().check(actor, request.toCheck());
        assertThat(result).isInstanceOf(EligibilityResult.Evaluated.class);
        return ((EligibilityResult.Evaluated) result).evaluation();
    }

    /** Returns the stored case. */
    public SupportCase stored(CaseNumber number) {
        return ports.cases().find(number).orElseThrow();
    }

    /** Picks a case up in the queue of its level. */
    public void pickUp(CaseNumber number) {
        pickUp(number, ENGINEER);
    }

    /** Picks a case up for somebody, whether registered or not. */
    public void pickUp(CaseNumber number, Participant by) {
        Move move = OwnershipMoves.pickUp(stored(number), by, clock.instant());
        assertThat(move).isInstanceOf(Move.Made.class);
        store(((Move.Made) move).change());
    }

    /** Stores a change that no desk makes yet. */
    public void store(CaseChange change) {
        ports.unitOfWork()
                .run(
                        () -> {
                            ports.cases().save(change);
                            return change;
                        });
    }
}
