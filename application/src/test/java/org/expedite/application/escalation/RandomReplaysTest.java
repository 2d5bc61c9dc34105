package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.cases.OpenCaseResult;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.Ivy;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Replay;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Random requests and later random changes of the registry and of cases: a replay on the facts of
 * its time repeats every decision.
 */
class RandomReplaysTest {
    private static final int STEPS = 800;
    private static final List<Contact> PEOPLE =
            List.of(Acme.ANA, Acme.DAN, Acme.BOB, Acme.CARL, Fastnet.PAT, Ivy.IVY, Borealis.ZOE);
    private static final List<Organization> EMPLOYERS =
            List.of(Acme.ACME, Acme.ACME, Acme.ACME, Fastnet.FASTNET, Borealis.BOREALIS);
    private static final List<Asset> ASSETS =
            List.of(
                    Acme.JN1,
                    Acme.JN1,
                    Acme.JN2,
                    Acme.JN3,
                    Acme.JN4,
                    Acme.LONG_COVERED,
                    Acme.CONTRACT_ENDED,
                    Acme.NEVER_COVERED,
                    Acme.PARTNER_SUPPORTED,
                    Acme.COVERED_TWICE,
                    Borealis.BO1);
    private static final List<SupportContract> CONTRACTS =
            List.of(Acme.C1, Acme.C2, Acme.C8, Acme.C9, Acme.C10);

    private Random chance = new Random();
    private Center center = new Center();
    private Instant now = Fixture.NOW;
    private final List<CaseNumber> cases = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private int notTheirs;

    @ParameterizedTest
    @CsvSource({"1, ALLOW, UTC", "2, REFUSE, UTC", "3, ALLOW, America/New_York"})
    void a_replay_on_the_facts_of_its_time_repeats_every_decision(
            long seed, LateIdentification late, ZoneId zone) {
        chance = new Random(seed);
        center = new Center(new PolicySettings(TechnicalLevels.SHIPPED, late, zone));
        for (int i = 0; i < STEPS; i++) {
            now = now.plusSeconds(1 + chance.nextInt(10_000));
            center.at(now.toString());
            step();
        }

        assertThat(decisions).hasSizeGreaterThan(STEPS / 4);
        assertThat(outcomes()).hasSizeGreaterThanOrEqualTo(4).contains(Outcome.GRANTED);
        assertThat(notTheirs).as("requests of customers on others' cases").isPositive();
        int changed = 0;
        for (Decision decision : decisions) {
            Replay then = replay(decision, decision.decidedAt());
            assertThat(then.replayed()).as("%s", decision).isEqualTo(decision.evaluation());
            assertThat(then.isSame()).isTrue();
            changed += replay(decision, now).isSame() ? 0 : 1;
        }
        assertThat(changed).as("that what is known now would have changed").isPositive();
    }

    private Set<Outcome> outcomes() {
        return decisions.stream().map(d -> d.evaluation().outcome()).collect(Collectors.toSet());
    }

    private Replay replay(Decision decision, Instant knownAt) {
        return ((ReplayResult.Replayed)
                        center.replays().replay(Actors.ENGINEER, decision.id(), null, knownAt))
                .replay();
    }

    private void step() {
        switch (chance.nextInt(8)) {
            case 0, 1 -> center.put(correction());
            case 2, 3 -> open();
            case 4 -> work();
            default -> ask();
        }
    }

    private RegistryRecord correction() {
        Contact person = one(PEOPLE);
        Standing standing =
                chance.nextInt(3) == 0 ? one(List.of(Standing.values())) : Standing.ACTIVE;
        LocalDate day = now.atZone(ZoneId.of("UTC")).toLocalDate();
        Term term = new Term(day.minusDays(chance.nextInt(60)), day.plusDays(chance.nextInt(60)));
        return switch (chance.nextInt(6)) {
            case 0 ->
                    People.certification(
                            "c-" + person.id(),
                            person.id(),
                            one(List.of(Catalogue.JNCIE_M, Catalogue.JNCIE_ER)),
                            term,
                            standing);
            case 1 ->
                    People.contact(
                            person.id().value(),
                            person.name() + chance.nextInt(3),
                            chance.nextInt(6) == 0
                                    ? People.contractor(one(EMPLOYERS))
                                    : People.employee(one(EMPLOYERS)));
            case 2 -> Covers.in(one(List.of(ContractStatus.values())), one(CONTRACTS));
            case 3 ->
                    Covers.covering(
                            Covers.during(one(CONTRACTS), term.from(), term.lastDay()),
                            new TreeSet<>(List.of(one(ASSETS).serial(), one(ASSETS).serial()))
                                    .toArray(SerialNumber[]::new));
            case 4 ->
                    Covers.asset(
                            one(ASSETS).serial().value(),
                            one(List.of(Catalogue.M320, Catalogue.T640, Catalogue.J6350)),
                            one(List.of(Acme.ACME, Acme.ACME, Borealis.BOREALIS)));
            default -> People.endUser("acme", "Acme " + chance.nextInt(5));
        };
    }

    private void open() {
        ExampleRequest request =
                ExampleRequest.about(one(ASSETS))
                        .at(one(List.of(Priority.P1, Priority.P1, Priority.P2, Priority.P3)))
                        .by(Channel.PHONE)
                        .on(one(EMPLOYERS));
        OpenCaseResult result =
                center.cases()
                        .open(
                                Actors.ENGINEER,
                                (chance.nextInt(4) == 0 ? request : request.from(one(PEOPLE)))
                                        .toOpen());
        if (result instanceof OpenCaseResult.Opened opened) {
            cases.add(opened.view().supportCase().number());
        }
    }

    /** Random work on a case. */
    private void work() {
        if (cases.isEmpty()) {
            return;
        }
        CaseNumber number = one(cases);
        SupportCase supportCase = center.stored(number);
        switch (chance.nextInt(6)) {
            case 0 ->
                    center.coverage()
                            .acceptTimeAndMaterials(
                                    Actors.ENGINEER, number, one(PEOPLE).id(), null);
            case 1 -> center.coverage().verify(Actors.ENGINEER, number, one(ASSETS).serial());
            case 2, 3 -> {
                if (supportCase.waits()) {
                    center.pickUp(number);
                }
            }
            case 4 ->
                    center.casework()
                            .changePriority(
                                    Actors.ENGINEER,
                                    number,
                                    one(List.of(Priority.values())),
                                    "impact");
            default -> center.identifications().identify(Actors.ENGINEER, number, one(PEOPLE).id());
        }
    }

    private void ask() {
        if (cases.isEmpty()) {
            return;
        }
        CaseNumber number = one(cases);
        Actor actor = chance.nextInt(3) == 0 ? Actors.customer(one(PEOPLE)) : Actors.ENGINEER;
        RequestEscalation request =
                actor.isStaff() && chance.nextBoolean()
                        ? ExampleRequest.escalation(number, one(PEOPLE))
                        : ExampleRequest.escalation(number);
        try {
            decisions.add(center.decide(actor, request));
        } catch (NotFoundException | ForbiddenException elsewhere) {
            notTheirs++;
        }
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
