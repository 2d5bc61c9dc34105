package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Replay;
import org.expedite.domain.escalation.Replay.Difference;
import org.expedite.domain.escalation.Rule;
import org.junit.jupiter.api.Test;

/** Replays of decisions. */
class ReplayDeskTest {
    private static final Certification SUSPENDED =
            People.certification(
                    Acme.ANAS_JNCIE_M.id().value(),
                    Acme.ANA.id(),
                    Catalogue.JNCIE_M,
                    People.CERTIFIED,
                    Standing.SUSPENDED);

    private final YesterdaysGrant yesterday = new YesterdaysGrant();
    private final Center center = yesterday.center();
    private final Decision granted = yesterday.granted();

    @Test
    void a_replay_without_instants_repeats_the_decision() {
        Replay replay = yesterday.replay(Actors.ANA, null, null);
        assertThat(replay.replayed()).isEqualTo(granted.evaluation());
        assertThat(replay.isSame()).isTrue();
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.original()).isEqualTo(granted);
        assertThat(replay.validAt()).isEqualTo(YesterdaysGrant.DECIDED_AT);
        assertThat(replay.knownAt()).isEqualTo(YesterdaysGrant.DECIDED_AT);
    }

    @Test
    void a_replay_on_current_knowledge_has_later_corrections() {
        center.put(SUSPENDED);
        assertThat(yesterday.replay(Actors.ANA, null, null).isSame()).isTrue();
        assertThat(yesterday.replay(Actors.ANA, null, YesterdaysGrant.DECIDED_AT).isSame())
                .isTrue();

        Replay now = yesterday.replay(Actors.ANA, null, YesterdaysGrant.NOW);
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
        center.at(YesterdaysGrant.NOW.toString());
        center.put(SUSPENDED);
        assertThat(
                        yesterday
                                .replay(Actors.ANA, null, YesterdaysGrant.NOW.minusNanos(1000))
                                .isSame())
                .isTrue();
        assertThat(yesterday.replay(Actors.ANA, null, YesterdaysGrant.NOW).isSame()).isFalse();
    }

    @Test
    void a_replay_after_the_last_day_of_the_certification_finds_it_expired() {
        Instant last = Instant.parse("2026-12-31T23:59:59.999999999Z");
        assertThat(yesterday.replay(Actors.ANA, last, null).isSame()).isTrue();
        Replay later = yesterday.replay(Actors.ANA, Instant.parse("2028-01-01T00:00:00Z"), null);
        assertThat(later.replayed().of(Rule.CERTIFICATION_ACTIVE).reason())
                .isEqualTo(Reason.EXPIRED);
        assertThat(later.replayed().outcome()).isEqualTo(Outcome.NOT_COVERED);
        Replay before = yesterday.replay(Actors.ANA, Instant.parse("2025-12-31T23:59:59Z"), null);
        assertThat(before.replayed().of(Rule.CERTIFICATION_ACTIVE).reason())
                .isEqualTo(Reason.NOT_YET_VALID);
    }

    @Test
    void a_replay_before_the_first_record_finds_nobody() {
        Replay replay = yesterday.replay(Actors.ENGINEER, null, Fixture.NOW.minusSeconds(1));
        assertThat(replay.replayed().of(Rule.REQUESTER_IDENTIFIED).reason())
                .isEqualTo(Reason.NOT_IDENTIFIED);
        assertThat(replay.replayed().outcome()).isEqualTo(Outcome.NOT_COVERED);
    }

    @Test
    void a_known_at_instant_in_the_future_is_invalid() {
        assertThat(
                        yesterday.answer(
                                Actors.ANA, granted.id(), null, YesterdaysGrant.NOW.plusNanos(1)))
                .isInstanceOf(ReplayResult.NotKnownYet.class);
        assertThat(
                        yesterday
                                .replay(
                                        Actors.ANA,
                                        Instant.parse("9999-12-31T23:59:59Z"),
                                        YesterdaysGrant.NOW)
                                .isSame())
                .as("what will be valid then, as known now")
                .isFalse();
    }

    @Test
    void the_case_is_evaluated_in_its_earlier_state() {
        CaseNumber number = granted.caseNumber();
        center.pickUp(number);
        center.casework().changePriority(Actors.ENGINEER, number, Priority.P4, "less");
        center.casework().withdraw(Actors.ANA, number, null);
        assertThat(yesterday.replay(Actors.ANA, null, YesterdaysGrant.NOW).isSame()).isTrue();
        assertThat(yesterday.replay(Actors.ANA, null, null).replayed().to()).hasToString("L2");
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
        assertThat(
                        YesterdaysGrant.replayed(
                                        yesterday.answer(Actors.ANA, late.id(), null, null))
                                .isSame())
                .isTrue();
        assertThat(
                        YesterdaysGrant.replayed(
                                        yesterday.answer(Actors.ANA, strict.id(), null, null))
                                .replayed()
                                .reasons())
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
        assertThat(yesterday.answer(Actors.ANA, old.id(), null, null))
                .isInstanceOf(ReplayResult.NotReplayable.class);
    }

    @Test
    void a_replay_needs_access_to_the_decision() {
        assertThat(yesterday.replay(Actors.DAN, null, null).isSame()).isTrue();
        assertThat(yesterday.replay(Actors.DUTY_MANAGER, null, null).isSame()).isTrue();
        for (Actor other : new Actor[] {Actors.ZOE, Actors.PAT}) {
            assertThatThrownBy(() -> yesterday.answer(other, granted.id(), null, null))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> yesterday.answer(Actors.REGISTRAR, granted.id(), null, null))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> yesterday.answer(Actors.ANA, new EscalationId("none"), null, null))
                .isInstanceOf(NotFoundException.class);
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
