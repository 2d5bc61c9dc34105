package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Replay;
import org.expedite.domain.escalation.Replay.Difference;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.registry.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replays of decisions. */
class ReplayDeskTest {
    private static final Instant DECIDED_AT = Fixture.NOW.plusSeconds(3600);
    private static final Instant NOW = DECIDED_AT.plusSeconds(86_400);
    private static final Certification SUSPENDED =
            People.certification(
                    Acme.ANAS_JNCIE_M.id().value(),
                    Acme.ANA.id(),
                    Catalogue.JNCIE_M,
                    People.CERTIFIED,
                    Standing.SUSPENDED);

    private final Center center = new Center();
    private Decision granted;

    @BeforeEach
    void aGrantOfYesterday() {
        center.at(DECIDED_AT.toString());
        granted =
                center.decide(
                        Actors.ANA, center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1)));
        assertThat(granted.evaluation().outcome()).isEqualTo(Outcome.GRANTED);
        center.at(NOW.toString());
    }

    @Test
    void a_replay_without_instants_repeats_the_decision() {
        Replay replay = replay(Actors.ANA, null, null);
        assertThat(replay.replayed()).isEqualTo(granted.evaluation());
        assertThat(replay.isSame()).isTrue();
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.original()).isEqualTo(granted);
        assertThat(replay.validAt()).isEqualTo(DECIDED_AT);
        assertThat(replay.knownAt()).isEqualTo(DECIDED_AT);
    }

    @Test
    void a_replay_on_current_knowledge_has_later_corrections() {
        center.put(SUSPENDED);
        assertThat(replay(Actors.ANA, null, null).isSame()).isTrue();
        assertThat(replay(Actors.ANA, null, DECIDED_AT).isSame()).isTrue();

        Replay now = replay(Actors.ANA, null, NOW);
        assertThat(now.isSame()).isFalse();
        assertThat(now.replayed().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(now.differences()).hasSize(3);
        assertThat(now.differences().getFirst())
                .isEqualTo(new Difference.OfOutcome(Outcome.GRANTED, Outcome.NOT_ELIGIBLE));
        assertThat(now.differences().get(1))
                .as("another version of the same, without another verdict")
                .isInstanceOfSatisfying(
                        Difference.OfRule.class,
                        d -> assertThat(d.rule()).isEqualTo(Rule.CERTIFIED_FOR_PRODUCT));
        Difference.OfRule rule = (Difference.OfRule) now.differences().getLast();
        assertThat(rule.rule()).isEqualTo(Rule.CERTIFICATION_ACTIVE);
        assertThat(rule.from().evidence()).containsExactly(certification(1));
        assertThat(rule.to().evidence()).containsExactly(certification(2));
        assertThat(rule.to().reason()).isEqualTo(Reason.SUSPENDED);
        assertThat(center.escalations().decision(Actors.ANA, granted.id()))
                .as("the decision stands as it was made")
                .isEqualTo(granted);
    }

    @Test
    void records_of_the_same_instant_count() {
        center.at(NOW.toString());
        center.put(SUSPENDED);
        assertThat(replay(Actors.ANA, null, NOW.minusNanos(1000)).isSame()).isTrue();
        assertThat(replay(Actors.ANA, null, NOW).isSame()).isFalse();
    }

    @Test
    void a_replay_after_the_last_day_of_the_certification_finds_it_expired() {
        Instant last = Instant.parse("2026-12-31T23:59:59.999999999Z");
        assertThat(replay(Actors.ANA, last, null).isSame()).isTrue();
        Replay later = replay(Actors.ANA, Instant.parse("2028-01-01T00:00:00Z"), null);
        assertThat(later.replayed().of(Rule.CERTIFICATION_ACTIVE).reason())
                .isEqualTo(Reason.EXPIRED);
        assertThat(later.replayed().outcome()).isEqualTo(Outcome.NOT_COVERED);
        Replay before = replay(Actors.ANA, Instant.parse("2025-12-31T23:59:59Z"), null);
        assertThat(before.replayed().of(Rule.CERTIFICATION_ACTIVE).reason())
                .isEqualTo(Reason.NOT_YET_VALID);
    }

    @Test
    void a_replay_before_the_first_record_finds_nobody() {
        Replay replay = replay(Actors.ENGINEER, null, Fixture.NOW.minusSeconds(1));
        assertThat(replay.replayed().of(Rule.REQUESTER_IDENTIFIED).reason())
                .isEqualTo(Reason.NOT_IDENTIFIED);
        assertThat(replay.replayed().outcome()).isEqualTo(Outcome.NOT_COVERED);
    }

    @Test
    void a_known_at_instant_in_the_future_is_invalid() {
        assertThat(answer(Actors.ANA, granted.id(), null, NOW.plusNanos(1)))
                .isInstanceOf(ReplayResult.NotKnownYet.class);
        assertThat(replay(Actors.ANA, Instant.parse("9999-12-31T23:59:59Z"), NOW).isSame())
                .as("what will be valid then, as known now")
                .isFalse();
    }

    @Test
    void the_case_is_evaluated_in_its_earlier_state() {
        CaseNumber number = granted.caseNumber();
        center.pickUp(number);
        center.casework().changePriority(Actors.ENGINEER, number, Priority.P4, "less");
        center.casework().withdraw(Actors.ANA, number, null);
        assertThat(replay(Actors.ANA, null, NOW).isSame()).isTrue();
        assertThat(replay(Actors.ANA, null, null).replayed().to()).hasToString("L2");
    }

    @Test
    void the_settings_are_those_of_the_decision() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        Decision late = center.decide(Actors.ANA, number);
        Decision strict =
                new Decision(
                        new EscalationId("strict"),
                        number,
                        late.caseVersion(),
                        late.requester(),
                        late.requestedBy(),
                        late.reason(),
                        late.justification(),
                        late.decidedAt(),
                        new PolicySettings(
                                TechnicalLevels.SHIPPED,
                                LateIdentification.REFUSE,
                                ZoneId.of("UTC")),
                        late.subject(),
                        late.read(),
                        late.evaluation());
        store(strict);
        assertThat(replayed(answer(Actors.ANA, late.id(), null, null)).isSame()).isTrue();
        assertThat(replayed(answer(Actors.ANA, strict.id(), null, null)).replayed().reasons())
                .containsExactly(Reason.NOT_IDENTIFIED);
    }

    @Test
    void a_decision_without_a_stored_subject_cannot_be_replayed() {
        Decision old =
                new Decision(
                        new EscalationId("old"),
                        granted.caseNumber(),
                        granted.caseVersion(),
                        granted.requester(),
                        granted.requestedBy(),
                        granted.reason(),
                        granted.justification(),
                        granted.decidedAt(),
                        granted.settings(),
                        null,
                        null,
                        granted.evaluation());
        store(old);
        assertThat(answer(Actors.ANA, old.id(), null, null))
                .isInstanceOf(ReplayResult.NotReplayable.class);
    }

    @Test
    void a_replay_needs_access_to_the_decision() {
        assertThat(replay(Actors.DAN, null, null).isSame()).isTrue();
        assertThat(replay(Actors.DUTY_MANAGER, null, null).isSame()).isTrue();
        for (Actor other : new Actor[] {Actors.ZOE, Actors.PAT}) {
            assertThatThrownBy(() -> answer(other, granted.id(), null, null))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> answer(Actors.REGISTRAR, granted.id(), null, null))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> answer(Actors.ANA, new EscalationId("none"), null, null))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_customer_learns_no_more_of_a_stranger_than_from_the_decision() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        Decision ofPat =
                center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Fastnet.PAT));
        center.put(
                People.certification(
                        Fastnet.PATS_JNCIE_M.id().value(),
                        Fastnet.PAT.id(),
                        Catalogue.JNCIE_M,
                        new Term(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1)),
                        Standing.REVOKED));
        Replay forDan = replayed(answer(Actors.DAN, ofPat.id(), null, NOW));
        Replay forStaff = replayed(answer(Actors.ENGINEER, ofPat.id(), null, NOW));
        assertThat(forDan.replayed().of(Rule.CERTIFICATION_ACTIVE).evidence()).isEmpty();
        assertThat(forDan.replayed().of(Rule.CERTIFICATION_ACTIVE).explanation())
                .contains("details are redacted");
        assertThat(forStaff.replayed().of(Rule.CERTIFICATION_ACTIVE).evidence()).isNotEmpty();
    }

    @Test
    void a_customer_learns_nothing_of_a_stranger_with_another_instant() {
        center.put(formerlyOfAcme());
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        Decision ofPat =
                center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Fastnet.PAT));
        Instant then = Instant.parse("2025-06-01T12:00:00Z");

        Replay forDan = replayed(answer(Actors.DAN, ofPat.id(), then, null));
        Replay forStaff = replayed(answer(Actors.ENGINEER, ofPat.id(), then, null));

        assertThat(forStaff.replayed().of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(forDan.replayed().of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).reason())
                .isEqualTo(Reason.NOT_OF_CASE_ORGANIZATION);
        assertThat(forDan.replayed().of(Rule.CERTIFICATION_ACTIVE).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(forDan.replayed().outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(forDan.replayed().advice()).isEmpty();
        assertNoRequesterData(forDan.replayed());
        assertNoRequesterData(forDan.original().evaluation());
    }

    @Test
    void a_customer_learns_nothing_new_of_a_former_colleague() {
        Replay before = replay(Actors.DAN, null, NOW);
        assertThat(before.replayed().of(Rule.CERTIFIED_FOR_PRODUCT).evidence()).isNotEmpty();
        center.put(People.contact(Acme.ANA.id().value(), "Ana", People.employee(Fastnet.FASTNET)));

        Replay after = replay(Actors.DAN, null, NOW);

        assertNoRequesterData(after.replayed());
        assertThat(replay(Actors.DAN, null, null).isSame()).isTrue();
    }

    @Test
    void a_customer_learns_nothing_of_a_colleague_at_another_time_elsewhere() {
        center.put(
                People.contact(
                        Acme.ANA.id().value(),
                        "Ana",
                        during(Acme.ACME, LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31)),
                        during(
                                Fastnet.FASTNET,
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2025, 12, 31))));
        Instant then = Instant.parse("2025-06-01T12:00:00Z");

        assertNothingOfElsewhere(replay(Actors.DAN, then, NOW).replayed());
        assertThat(replay(Actors.ENGINEER, then, NOW).replayed().of(Rule.REQUESTER_IS_END_USER))
                .extracting(Finding::reason)
                .isEqualTo(Reason.PARTNER);
    }

    @Test
    void a_decision_for_a_stranger_shows_a_customer_nothing_of_the_stranger() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        Decision ofPat =
                center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Fastnet.PAT));

        assertNothingOfElsewhere(
                center.escalations().decision(Actors.DAN, ofPat.id()).evaluation());
        assertNothingOfElsewhere(replayed(answer(Actors.DAN, ofPat.id(), null, null)).replayed());
    }

    private static void assertNothingOfElsewhere(Evaluation shown) {
        assertThat(shown.of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).reason())
                .isEqualTo(Reason.NOT_OF_CASE_ORGANIZATION);
        assertThat(
                        List.of(
                                shown.of(Rule.REQUESTER_IS_END_USER),
                                shown.of(Rule.CERTIFIED_FOR_PRODUCT),
                                shown.of(Rule.CERTIFICATION_ACTIVE)))
                .allSatisfy(
                        finding -> {
                            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
                            assertThat(finding.reason()).isNull();
                        });
        assertNoRequesterData(shown);
    }

    private static Employment during(Organization employer, LocalDate from, LocalDate to) {
        return new Employment(employer.id(), Employment.Kind.EMPLOYEE, new Term(from, to));
    }

    private static void assertNoRequesterData(Evaluation shown) {
        assertThat(shown.findings())
                .filteredOn(f -> Rule.PERSONAL.contains(f.rule()))
                .isNotEmpty()
                .allSatisfy(
                        f -> {
                            assertThat(f.explanation()).contains("details are redacted");
                            assertThat(f.evidence()).isEmpty();
                        });
    }

    private static Contact formerlyOfAcme() {
        return People.contact(
                "pat",
                "Pat",
                new Employment(
                        Acme.ACME.id(),
                        Employment.Kind.EMPLOYEE,
                        new Term(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))),
                People.employee(Fastnet.FASTNET));
    }

    private Replay replay(Actor actor, @Nullable Instant validAt, @Nullable Instant knownAt) {
        return replayed(answer(actor, granted.id(), validAt, knownAt));
    }

    private ReplayResult answer(
            Actor actor, EscalationId id, @Nullable Instant validAt, @Nullable Instant knownAt) {
        return center.replays().replay(actor, id, validAt, knownAt);
    }

    private static Replay replayed(ReplayResult answer) {
        assertThat(answer).isInstanceOf(ReplayResult.Replayed.class);
        return ((ReplayResult.Replayed) answer).replay();
    }

    private void store(Decision decision) {
        center.ports()
                .unitOfWork()
                .run(
                        () -> {
                            center.ports().escalations().add(decision);
                            return decision;
                        });
    }

    private static Evidence certification(int version) {
        return new Evidence(EvidenceType.CERTIFICATION, Acme.ANAS_JNCIE_M.id().value(), version);
    }
}
