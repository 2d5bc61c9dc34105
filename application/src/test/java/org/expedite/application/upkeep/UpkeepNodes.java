package org.expedite.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.expedite.application.SettableClock;
import org.expedite.application.audit.AuditExamples;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.LookupLog;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseWriter;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fixture;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.registry.PutResult;
import org.expedite.application.registry.RecordAppender;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.cases.AttachmentMoves;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.OwnershipMoves;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.ParticipantRole;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.ResolutionMoves;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/**
 * Nodes of an {@link UpkeepSchedulerContract}, with the records of the examples, and their work.
 */
public final class UpkeepNodes implements AutoCloseable {
    /** The time after which a resolved case is auto-closed. */
    public static final Duration AUTO_CLOSE_AFTER = Duration.ofDays(14);

    /** The first instant of the twentieth of June in Berlin. */
    static final Instant BERLIN_MIDNIGHT = Instant.parse("2026-06-19T22:00:00Z");

    private static final PolicySettings SETTINGS =
            new PolicySettings(
                    TechnicalLevels.SHIPPED,
                    LateIdentification.ALLOW,
                    UpkeepSchedulerContract.BERLIN);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLLING_INTERVAL = Duration.ofMillis(20);
    private static final Duration SETTLING_TIME = Duration.ofMillis(500);
    private static final int MAX_PAUSES = 30;
    private static final Assistance NOT_COVERED =
            new Assistance(AssistanceOutcome.NOT_COVERED, null, null, false);

    private final UpkeepSchedulerContract ports;
    private final SettableClock clock = new SettableClock(Fixture.NOW);
    private final List<UpkeepScheduler> nodes = new ArrayList<>();
    private final AtomicInteger failuresLeft = new AtomicInteger();
    private final RegistryDesk registry;

    /** Creates an object without nodes. */
    public UpkeepNodes(UpkeepSchedulerContract ports) {
        this.ports = ports;
        AuditLog audit = AuditExamples.unread(ports.unitOfWork(), clock);
        registry =
                new RegistryDesk(
                        ports.registry(),
                        new RecordAppender(
                                ports.registry(),
                                ports.recordLocks(),
                                ports.contracts(),
                                ports.supporters(),
                                ports.personIds(),
                                TechnicalLevels.SHIPPED,
                                ports.reassessments(),
                                ownerChecks()::recorded,
                                audit,
                                clock),
                        new LookupLog(audit, clock),
                        ports.unitOfWork());
        appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
    }

    /** The clock of all nodes. */
    public SettableClock clock() {
        return clock;
    }

    /** Starts so many more nodes. */
    public void start(int many) {
        for (int i = 0; i < many; i++) {
            UpkeepScheduler node =
                    ports.node(
                            new ReassessmentDesk(
                                    ports.cases(),
                                    new FactGatherer(
                                            new FailingContracts(),
                                            ports.facts(),
                                            ports.colleagues(),
                                            ports.registry()),
                                    new PriorityEscalation(SETTINGS),
                                    ports.reassessments(),
                                    ports.unitOfWork(),
                                    clock),
                            ownerChecks(),
                            new AutoCloseDesk(
                                    ports.autoClosableCases(),
                                    ports.cases(),
                                    ports.unitOfWork(),
                                    AUTO_CLOSE_AFTER,
                                    clock),
                            UpkeepSchedulerContract.BERLIN,
                            clock);
            nodes.add(node);
            node.start();
        }
    }

    private OwnerCheckDesk ownerChecks() {
        return new OwnerCheckDesk(
                ports.ownedCases(),
                ports.ownerChecks(),
                ports.engineers(),
                ports.cases(),
                ports.unitOfWork(),
                clock);
    }

    /** Stops all nodes. */
    public void stop() {
        nodes.forEach(UpkeepScheduler::close);
        nodes.clear();
    }

    @Override
    public void close() {
        stop();
    }

    /** Makes the next reassessments fail. */
    void failTimes(int times) {
        failuresLeft.set(times);
    }

    int failuresLeft() {
        return Math.max(0, failuresLeft.get());
    }

    /** Returns the current day. */
    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), UpkeepSchedulerContract.BERLIN);
    }

    /** Puts a record as the registrar, which requests reassessments. */
    public void put(RegistryRecord record) {
        assertThat(registry.put(Actors.REGISTRAR, record, null))
                .isInstanceOfAny(PutResult.Created.class, PutResult.Stored.class);
    }

    /** Stores records without requests. */
    void appendAll(RegistryRecord... facts) {
        new RegistryWriter(ports.registry(), ports.unitOfWork()).appendAll(facts);
    }

    /** Requests the reassessment of a case. */
    void requestReassessment(CaseNumber number) {
        ports.unitOfWork()
                .run(
                        () -> {
                            SupportCase waiting = find(number);
                            ports.reassessments().requestForCase(waiting, clock.instant());
                            return waiting;
                        });
    }

    /** Opens cases about equipment without cover. */
    public List<CaseNumber> waiting(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(count -> store(awaitingCoverage(count)))
                .toList();
    }

    /** Returns the opening of a case about equipment without cover. */
    public static CaseChange awaitingCoverage(int count) {
        SupportCase example = listed(0);
        return SupportCase.open(
                CaseExamples.number(count),
                example.intake(),
                new CaseProduct(
                        Acme.NEVER_COVERED.serial(),
                        Acme.NEVER_COVERED.model(),
                        Catalogue.M_SERIES.code()),
                example.report(),
                NOT_COVERED,
                null,
                TechnicalLevels.SHIPPED.lowest());
    }

    /** Opens cases about equipment that a contract covers from the twentieth of June. */
    List<CaseNumber> waitingForTheTwentieth(int many) {
        SupportContract next = Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED);
        put(Covers.during(next, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 12, 31)));
        return waiting(many);
    }

    /** Creates a case that was resolved at {@link Fixture#NOW}. */
    CaseNumber resolved(int count) {
        Participant engineer = Actors.ENGINEER.participant();
        SupportCase opened = listed(count);
        store(CaseExamples.opening(opened));
        CaseChange owned = made(OwnershipMoves.pickUp(opened, engineer, Fixture.NOW));
        store(owned);
        return store(
                made(ResolutionMoves.resolve(owned.after(), "Mended.", engineer, Fixture.NOW)));
    }

    /** Opens a case at the lowest level, which an engineer picks up. */
    CaseNumber owned(int count, Engineer owner) {
        SupportCase opened = listed(count);
        store(CaseExamples.opening(opened));
        Participant by = new Participant(owner.id().value(), ParticipantRole.ENGINEER);
        return store(made(OwnershipMoves.pickUp(opened, by, Fixture.NOW)));
    }

    /** Records a reply of the customer to the resolution. */
    void reply(CaseNumber number, Instant at) {
        store(
                made(
                        AttachmentMoves.attach(
                                find(number), "f1", "core.tgz", Actors.ANA.participant(), at)));
    }

    /** Returns whether all cases have that status. */
    public boolean allIn(List<CaseNumber> numbers, CaseStatus status) {
        return numbers.stream().allMatch(number -> find(number).state().status() == status);
    }

    boolean anyIn(List<CaseNumber> numbers, CaseStatus status) {
        return numbers.stream().anyMatch(number -> find(number).state().status() == status);
    }

    /** Asserts that the center has opened a case by a single change. */
    public void wasReleasedOnce(CaseNumber number) {
        assertThat(find(number).version()).isEqualTo(2);
        assertThat(ports.cases().events(number))
                .filteredOn(e -> e.type() == CaseEvent.Type.ASSISTANCE_CHANGED)
                .extracting(CaseEvent::actor)
                .containsExactly("system");
    }

    /** Waits until all nodes have polled for due work several times. */
    void settle() {
        pause(SETTLING_TIME);
    }

    /** Waits until the condition holds. */
    public void eventually(BooleanSupplier condition) {
        assertThat(within(TIMEOUT, condition)).as("in time").isTrue();
    }

    /** Waits until the condition holds, and moves the clock by the longest pauses meanwhile. */
    public void eventuallyWithPauses(BooleanSupplier condition) {
        for (int i = 0; i < MAX_PAUSES; i++) {
            if (within(SETTLING_TIME, condition)) {
                return;
            }
            clock.set(clock.instant().plus(UpkeepScheduler.LONGEST_PAUSE));
        }
        eventually(condition);
    }

    private static boolean within(Duration timeout, BooleanSupplier condition) {
        long end = System.nanoTime() + timeout.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(POLLING_INTERVAL);
        }
        return true;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private SupportCase find(CaseNumber number) {
        return ports.cases().find(number).orElseThrow();
    }

    private CaseNumber store(CaseChange change) {
        new CaseWriter(ports.cases(), ports.unitOfWork()).save(change);
        return change.after().number();
    }

    private static SupportCase listed(int count) {
        return CaseExamples.listed(
                count + 1L, Acme.ACME.id(), CaseStatus.OPEN, Priority.P2, "L1", false);
    }

    private static CaseChange made(Move move) {
        assertThat(move).isInstanceOf(Move.Made.class);
        return ((Move.Made) move).change();
    }

    /** The contracts of the store, which fail as often as a test demands. */
    private final class FailingContracts implements Contracts {
        @Override
        public List<RecordVersion<SupportContract>> naming(
                SerialNumber serial, Set<OrganizationId> customers) {
            if (failuresLeft.getAndDecrement() > 0) {
                throw new IllegalStateException("The contracts cannot be read now.");
            }
            return ports.contracts().naming(serial, customers);
        }

        @Override
        public Set<OrganizationId> customersNaming(SerialNumber serial) {
            return ports.contracts().customersNaming(serial);
        }

        @Override
        public Set<SerialNumber> spellings(SerialNumber written, OrganizationId customer) {
            return ports.contracts().spellings(written, customer);
        }

        @Override
        public List<RecordVersion<SupportContract>> covering(
                Set<SerialNumber> serials, OrganizationId customer) {
            return ports.contracts().covering(serials, customer);
        }
    }
}
