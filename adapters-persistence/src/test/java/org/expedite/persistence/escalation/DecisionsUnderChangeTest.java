package org.expedite.persistence.escalation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.expedite.application.Center;
import org.expedite.application.Composition;
import org.expedite.application.Concurrently;
import org.expedite.application.ExampleRequest;
import org.expedite.application.cases.OpenCaseResult;
import org.expedite.application.escalation.EscalationResult;
import org.expedite.application.escalation.ReplayResult;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.People;
import org.expedite.application.registry.PutResult;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Replay;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Decisions of two nodes while the registry changes: whatever comes first, the replay of a decision
 * agrees with it, on the versions that it read and on those known at its instant.
 */
class DecisionsUnderChangeTest extends DatabaseTest {
    private static final int DECISIONS = 12;
    private static final int CHANGES = 12;

    /** The clock of the machine, in the year of the examples. */
    private final Clock clock =
            Clock.tick(
                    Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), Fixture.NOW)),
                    Duration.ofNanos(1000));

    private final List<Composition> nodes;

    DecisionsUnderChangeTest(TestDatabase database) {
        super(database);
        DatabasePorts ports = new DatabasePorts(database);
        nodes =
                List.of(
                        ports.composition(Center.SETTINGS, clock),
                        ports.composition(Center.SETTINGS, clock));
    }

    @Test
    void each_decision_agrees_with_both_of_its_replays() throws Exception {
        new RegistryWriter(new DatabasePorts(database).registry(), database.unitOfWork())
                .appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
        ConcurrentLinkedQueue<Decision> decisions = new ConcurrentLinkedQueue<>();
        List<Callable<Integer>> works = new ArrayList<>();
        nodes.forEach(node -> works.add(() -> decide(node, decisions)));
        works.add(() -> change(DecisionsUnderChangeTest::contract));
        works.add(() -> change(DecisionsUnderChangeTest::certification));
        works.add(() -> change(DecisionsUnderChangeTest::person));
        works.add(() -> change(DecisionsUnderChangeTest::product));

        assertThat(Concurrently.run(works))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isNull());

        assertThat(decisions).hasSize(nodes.size() * DECISIONS);
        assertThat(
                        decisions.stream()
                                .map(d -> d.evaluation().outcome())
                                .collect(Collectors.toSet()))
                .as("changes are seen at all")
                .hasSizeGreaterThan(1);
        for (Decision decision : decisions) {
            Replay plain = replay(decision, null);
            assertThat(plain.basis()).isEqualTo(Replay.Basis.VERSIONS_READ);
            assertThat(plain.replayed()).isEqualTo(decision.evaluation());
            assertThat(plain.read()).isEqualTo(decision.read());
            Replay known = replay(decision, decision.decidedAt());
            assertThat(known.basis()).isEqualTo(Replay.Basis.KNOWN_AT);
            assertThat(known.differences()).as("by time, of %s", decision.decidedAt()).isEmpty();
            assertThat(known.replayed().advice()).isEqualTo(decision.evaluation().advice());
            assertThat(known.read().all())
                    .containsExactlyInAnyOrderElementsOf(requireNonNull(decision.read()).all());
        }
    }

    private int decide(Composition node, ConcurrentLinkedQueue<Decision> decisions) {
        for (int i = 0; i < DECISIONS; i++) {
            OpenCaseResult opened =
                    node.cases()
                            .open(
                                    Actors.ENGINEER,
                                    ExampleRequest.about(Acme.JN1)
                                            .by(Channel.PHONE)
                                            .from(Acme.ANA)
                                            .on(Acme.ACME)
                                            .toOpen());
            CaseNumber number = ((OpenCaseResult.Opened) opened).view().supportCase().number();
            EscalationResult result =
                    node.escalations()
                            .request(Actors.ENGINEER, ExampleRequest.escalation(number, Acme.ANA));
            decisions.add(((EscalationResult.Decided) result).decision());
        }
        return DECISIONS;
    }

    private int change(IntFunction<List<RegistryRecord>> records) {
        for (int i = 1; i <= CHANGES; i++) {
            for (RegistryRecord record : records.apply(i)) {
                assertThat(nodes.get(i % 2).registry().put(Actors.REGISTRAR, record, null))
                        .isInstanceOfAny(PutResult.Created.class, PutResult.Stored.class);
            }
        }
        return CHANGES;
    }

    /** Suspends and activates the contract, and has it supported by a partner in between. */
    private static List<RegistryRecord> contract(int i) {
        return List.of(
                switch (i % 3) {
                    case 0 -> Acme.C1;
                    case 1 -> Covers.in(ContractStatus.SUSPENDED, Acme.C1);
                    default -> Covers.via(Acme.C1, Fastnet.FASTNET);
                },
                People.partner("fastnet", "Fastnet " + i, null));
    }

    /** Suspends and activates Ana's certification; colleagues get and lose new ones. */
    private static List<RegistryRecord> certification(int i) {
        boolean even = i % 2 == 0;
        return List.of(
                People.certification(
                        Acme.ANAS_JNCIE_M.id().value(),
                        Acme.ANA.id(),
                        Catalogue.JNCIE_M,
                        People.CERTIFIED,
                        even ? Standing.ACTIVE : Standing.SUSPENDED),
                People.certification("new-" + i, even ? Acme.DAN : Acme.BOB, Catalogue.JNCIE_M),
                People.certification(
                        "new-" + i, even ? Borealis.ZOE : Acme.DAN, Catalogue.JNCIE_M));
    }

    /** Ana and her colleagues change their employers, which change too. */
    private static List<RegistryRecord> person(int i) {
        boolean even = i % 2 == 0;
        return List.of(
                People.contact(
                        "ana", "Ana " + i, People.employee(even ? Acme.ACME : Borealis.BOREALIS)),
                People.contact(
                        "dan",
                        "Dan " + i,
                        People.employee(Acme.ACME),
                        People.employee(even ? Borealis.BOREALIS : Fastnet.FASTNET)),
                People.contactIn(
                        "CA", "zoe", "Zoe", People.employee(even ? Acme.ACME : Borealis.BOREALIS)),
                even
                        ? People.endUser("borealis", "Borealis " + i)
                        : People.partner("borealis", "Borealis " + i, null));
    }

    /** The equipment gets another model and owner, and the line gains and loses its track. */
    private static List<RegistryRecord> product(int i) {
        boolean even = i % 2 == 0;
        return List.of(
                Covers.asset(
                        "JN1",
                        even ? Catalogue.M320 : Catalogue.T640,
                        i % 3 == 0 ? Borealis.BOREALIS : Acme.ACME),
                even
                        ? Catalogue.T_SERIES
                        : new ProductLine(Catalogue.T_SERIES.code(), "T Series " + i, List.of()));
    }

    private Replay replay(Decision decision, @Nullable Instant knownAt) {
        ReplayResult result =
                nodes.getFirst().replays().replay(Actors.ENGINEER, decision.id(), null, knownAt);
        return ((ReplayResult.Replayed) result).replay();
    }
}
