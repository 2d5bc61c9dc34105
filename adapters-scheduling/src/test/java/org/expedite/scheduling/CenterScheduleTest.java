package org.expedite.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.expedite.application.SettableClock;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.FactGatherer;
import org.expedite.application.cases.ReassessmentDesk;
import org.expedite.application.cases.SilenceDesk;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.World;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.application.registry.Put;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.Ownership;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.Resolution;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.registry.Fact;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.CaseEventRows;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.CaseTextRows;
import org.expedite.persistence.cases.FactRows;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.cases.JdbcFacts;
import org.expedite.persistence.cases.JdbcSilentCases;
import org.expedite.persistence.contracts.ContractRows;
import org.expedite.persistence.contracts.JdbcContracts;
import org.expedite.persistence.registry.JdbcSupporters;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.expedite.persistence.registry.SupporterRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes with threads of their own on one database; only the clock is the test's. */
class CenterScheduleTest extends RegistryDatabaseTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PolicySettings SETTINGS =
            new PolicySettings(TechnicalLevels.SHIPPED, LateIdentification.ALLOW, BERLIN);
    private static final Duration POLLING = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration SILENCE = Duration.ofDays(14);
    private static final int CASES = 60;
    private static final Assistance NOT_COVERED =
            new Assistance(AssistanceOutcome.NOT_COVERED, null, null, false);

    private final SettableClock clock = new SettableClock(World.NOW);
    private final List<CenterSchedule> nodes = new ArrayList<>();

    CenterScheduleTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void enterTheWorld() {
        books().enter(World.facts().toArray(Fact[]::new));
    }

    @AfterEach
    void stop() {
        nodes.forEach(CenterSchedule::close);
    }

    @Test
    void eachCaseIsReleasedOnceByTwoNodesWhenItsContractComes() {
        List<CaseNumber> numbers = waiting(CASES);
        startTwo();
        put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));

        eventually(() -> allIn(numbers, CaseStatus.OPEN));
        eventually(this::nothingIsAskedFor);
        assertThat(numbers).allSatisfy(this::wasReleasedOnce);
    }

    @Test
    void theDateOfAContractComesByItself() {
        SupportContract next = Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED);
        put(Covers.during(next, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 12, 31)));
        List<CaseNumber> numbers = waiting(CASES);
        startTwo();
        eventually(this::nothingIsAskedFor);
        Instant berlinMidnight = Instant.parse("2026-06-19T22:00:00Z");
        clock.set(berlinMidnight.minusNanos(1_000));
        settle();
        assertThat(allIn(numbers, CaseStatus.AWAITING_COVERAGE)).isTrue();

        clock.set(berlinMidnight);
        eventually(() -> allIn(numbers, CaseStatus.OPEN));
        assertThat(numbers).allSatisfy(this::wasReleasedOnce);
    }

    @Test
    void aLookThatFailedIsMadeAgain() {
        List<CaseNumber> numbers = waiting(1);
        String details = database.query("select details from support_case").getFirst();
        database.update("update support_case set details = 'unreadable'");
        startTwo();
        put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        eventually(
                () ->
                        !database.query(
                                        """
                                        select task_instance from scheduled_tasks
                                        where consecutive_failures = 1 and not picked
                                        """)
                                .isEmpty());

        database.update("update support_case set details = ?", details);
        clock.set(World.NOW.plusSeconds(60));
        eventually(() -> allIn(numbers, CaseStatus.OPEN));
        wasReleasedOnce(numbers.getFirst());
    }

    @Test
    void aLookWhoseNodeIsGoneIsMadeByAnother() {
        List<CaseNumber> numbers = waiting(1);
        put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        database.update(
                "update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ?",
                Timestamp.from(World.NOW));
        clock.set(
                World.NOW.plus(
                        CenterSchedule.HEARTBEAT.multipliedBy(
                                CenterSchedule.MISSED_HEARTBEATS + 1L)));
        startTwo();
        eventually(() -> allIn(numbers, CaseStatus.OPEN));
        wasReleasedOnce(numbers.getFirst());
    }

    @Test
    void silentCasesAreClosedOnceByTwoNodes() {
        List<CaseNumber> numbers = IntStream.range(0, CASES).mapToObj(this::resolved).toList();
        CaseNumber spoken = resolved(CASES);
        SupportCase heard =
                Resolution.heard(
                        cases().find(spoken).orElseThrow(),
                        Actors.ANA.participant(),
                        World.NOW.plus(Duration.ofDays(3)));
        keep(new CaseChange(heard.version(), heard, List.of()));
        startTwo();
        settle();
        assertThat(allIn(numbers, CaseStatus.RESOLVED)).isTrue();

        clock.set(World.NOW.plus(SILENCE));
        eventually(() -> allIn(numbers, CaseStatus.CLOSED));
        assertThat(allIn(List.of(spoken), CaseStatus.RESOLVED)).isTrue();
        assertThat(numbers)
                .allSatisfy(
                        number ->
                                assertThat(cases().events(number))
                                        .filteredOn(e -> e.type() == CaseEvent.Type.CLOSED)
                                        .extracting(CaseEvent::actor)
                                        .containsExactly("system"));
    }

    @Test
    void aNodeThatStopsLetsGoWithinSeconds() {
        waiting(CASES);
        startTwo();
        put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
        long begin = System.nanoTime();
        stop();
        nodes.clear();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
    }

    private void startTwo() {
        for (int i = 0; i < 2; i++) {
            CenterSchedule node =
                    new CenterSchedule(
                            database.bean(DataSource.class),
                            database.bean(ScheduledTaskRows.class),
                            reassessmentDesk(),
                            new SilenceDesk(
                                    new JdbcSilentCases(database.bean(CaseRows.class)),
                                    cases(),
                                    unitOfWork(),
                                    SILENCE,
                                    clock),
                            POLLING,
                            BERLIN,
                            clock);
            nodes.add(node);
            node.start();
        }
    }

    private ReassessmentDesk reassessmentDesk() {
        return new ReassessmentDesk(
                cases(),
                new FactGatherer(
                        new JdbcContracts(database.bean(ContractRows.class)),
                        new JdbcFacts(database.bean(FactRows.class)),
                        registry()),
                new PriorityEscalation(SETTINGS),
                reassessments(),
                unitOfWork(),
                clock);
    }

    private Cases cases() {
        return new JdbcCases(
                database.bean(CaseRows.class),
                database.bean(CaseEventRows.class),
                database.bean(CaseTextRows.class),
                database.settings().textSearch(),
                database.transactions());
    }

    private Reassessments reassessments() {
        return new JdbcReassessments(database.bean(ScheduledTaskRows.class));
    }

    private void put(Fact fact) {
        Put put =
                new RegistryDesk(
                                registry(),
                                new JdbcSupporters(database.bean(SupporterRows.class)),
                                TechnicalLevels.SHIPPED,
                                reassessments(),
                                unitOfWork(),
                                clock)
                        .put(Actors.REGISTRAR, fact, null);
        assertThat(put).isInstanceOfAny(Put.Created.class, Put.Kept.class);
    }

    /** Cases of equipment that nothing covers. */
    private List<CaseNumber> waiting(int many) {
        SupportCase like = listed(0, CaseStatus.OPEN);
        return IntStream.range(0, many)
                .mapToObj(
                        i ->
                                keep(
                                        SupportCase.open(
                                                CaseExamples.number(i + 1),
                                                like.intake(),
                                                new CaseProduct(
                                                        Acme.NEVER_COVERED.serial(),
                                                        Acme.NEVER_COVERED.model(),
                                                        Catalogue.M_SERIES.code()),
                                                like.report(),
                                                NOT_COVERED,
                                                null,
                                                TechnicalLevels.SHIPPED.lowest())))
                .toList();
    }

    private CaseNumber resolved(int count) {
        Participant engineer = Actors.ENGINEER.participant();
        SupportCase opened = listed(count, CaseStatus.OPEN);
        keep(CaseExamples.opening(opened));
        CaseChange owned = made(Ownership.pickUp(opened, engineer, World.NOW));
        keep(owned);
        return keep(made(Resolution.resolve(owned.after(), "Mended.", engineer, World.NOW)));
    }

    private static SupportCase listed(int count, CaseStatus status) {
        return CaseExamples.listed(count + 1, Acme.ACME.id(), status, Priority.P2, "L1", false);
    }

    private CaseNumber keep(CaseChange change) {
        cases().save(change);
        return change.after().number();
    }

    private static CaseChange made(Move move) {
        assertThat(move).isInstanceOf(Move.Made.class);
        return ((Move.Made) move).change();
    }

    private boolean allIn(List<CaseNumber> numbers, CaseStatus status) {
        return numbers.stream()
                .map(number -> cases().find(number).orElseThrow().progress().status())
                .allMatch(status::equals);
    }

    private void wasReleasedOnce(CaseNumber number) {
        assertThat(cases().find(number).orElseThrow().version()).isEqualTo(2);
        assertThat(cases().events(number))
                .filteredOn(e -> e.type() == CaseEvent.Type.ASSISTANCE_CHANGED)
                .extracting(CaseEvent::actor)
                .containsExactly("system");
    }

    private boolean nothingIsAskedFor() {
        return database.query(
                        "select task_name from scheduled_tasks where task_name in (?, ?)",
                        CenterSchedule.REASSESS_ORGANIZATION,
                        CenterSchedule.REASSESS_CASE)
                .isEmpty();
    }

    /** Long enough for both nodes to have looked for what is due several times. */
    private static void settle() {
        pause(POLLING.multipliedBy(25));
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            pause(POLLING);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
