package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.expedite.application.Center;
import org.expedite.application.Concurrently;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.junit.jupiter.api.Test;

/** Requests for priority escalation: their effects on a case, and the stored decision. */
class EscalationTest {
    private final Center center = new Center();

    @Test
    void a_grant_moves_the_case_up_one_level_expedited_without_owner() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        center.pickUp(number);
        center.at("2026-06-15T14:00:00Z");
        Decision decision = center.decide(Actors.ANA, number);
        assertThat(decision.evaluation().outcome()).isEqualTo(Outcome.GRANTED);
        CaseState state = center.stored(number).state();
        assertThat(state.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(state.level().code()).isEqualTo("L2");
        assertThat(state.expedited()).isTrue();
        assertThat(state.owner()).isNull();
        assertThat(state.grantPending()).isTrue();
        assertThat(state.waitingSince()).isEqualTo("2026-06-15T14:00:00Z");
        assertThat(center.stored(number).version()).as("one change").isEqualTo(3);
        assertThat(center.ports().cases().events(number))
                .extracting(CaseEvent::type)
                .containsExactly(
                        CaseEvent.Type.OPENED,
                        CaseEvent.Type.PICKED_UP,
                        CaseEvent.Type.PRIORITY_ESCALATION_DECIDED,
                        CaseEvent.Type.ESCALATED_WITH_PRIORITY);
        assertThat(center.ports().cases().events(number).getLast())
                .isEqualTo(
                        new CaseEvent.EscalatedWithPriority(
                                new CaseEvent.Origin("ana", decision.decidedAt()),
                                decision.id().value(),
                                new TechnicalLevel("L1"),
                                new TechnicalLevel("L2")));
        assertThat(center.ports().cases().events(number).get(2))
                .isEqualTo(
                        new CaseEvent.PriorityEscalationDecided(
                                new CaseEvent.Origin("ana", decision.decidedAt()),
                                decision.id().value(),
                                "GRANTED",
                                decision.justification()));
    }

    @Test
    void the_decision_is_stored_with_its_inputs() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        Decision decision = center.decide(Actors.ANA, number);
        assertThat(center.escalations().decision(Actors.ANA, decision.id())).isEqualTo(decision);
        assertThat(decision.caseNumber()).isEqualTo(number);
        assertThat(decision.caseVersion()).isEqualTo(1);
        assertThat(decision.requester()).isEqualTo(Acme.ANA.id());
        assertThat(decision.requestedBy()).isEqualTo("ana");
        assertThat(decision.reason()).isEqualTo(ExampleRequest.escalation(number).reason());
        assertThat(decision.justification())
                .isEqualTo(ExampleRequest.escalation(number).justification());
        assertThat(decision.decidedAt()).isEqualTo(Fixture.NOW);
        assertThat(decision.settings()).isEqualTo(Center.SHIPPED);
        assertThat(decision.evaluation().findings())
                .as("all eleven, in their order")
                .extracting(Finding::rule)
                .containsExactlyElementsOf(Arrays.asList(Rule.values()));
        assertThat(decision.evaluation().of(Rule.CASE_IS_OPEN).evidence())
                .containsExactly(new Evidence(EvidenceType.CASE, number.value(), 1));
    }

    @Test
    void evidence_names_the_versions_at_the_time_of_the_decision() {
        center.put(Covers.direct("C1", Acme.ACME, Acme.JN1, Acme.JN2));
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThat(
                        center.decide(Actors.ANA, number)
                                .evaluation()
                                .of(Rule.CONTRACT_IS_DIRECT)
                                .evidence())
                .containsExactly(new Evidence(EvidenceType.CONTRACT, "C1", 2));
    }

    @Test
    void a_second_request_before_pick_up_is_already_granted() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        center.decide(Actors.ANA, number);
        Decision second = center.decide(Actors.ANA, number);
        assertThat(second.evaluation().outcome()).isEqualTo(Outcome.ALREADY_GRANTED);
        assertThat(advice(second)).containsExactly(AdviceCode.WAIT_FOR_PICK_UP);
        assertThat(center.stored(number).state().level().code()).isEqualTo("L2");
        center.pickUp(number);
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(center.stored(number).state().level().code()).isEqualTo("L3");
    }

    @Test
    void a_case_at_the_top_level_does_not_move() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        for (String level : List.of("L2", "L3", "ENGINEERING")) {
            center.decide(Actors.ANA, number);
            assertThat(center.stored(number).state().level().code()).isEqualTo(level);
            center.pickUp(number);
        }
        Decision decision = center.decide(Actors.ANA, number);
        assertThat(decision.evaluation().outcome()).isEqualTo(Outcome.NOTHING_ABOVE);
        assertThat(decision.evaluation().to()).isNull();
        assertThat(center.stored(number).state().level().code()).isEqualTo("ENGINEERING");
        assertThat(center.stored(number).state().owner()).isEqualTo("engineer-l2");
    }

    @Test
    void one_of_two_concurrent_requests_moves_the_case() throws Exception {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThat(
                        Concurrently.run(
                                2, () -> center.decide(Actors.ANA, number).evaluation().outcome()))
                .extracting(Concurrently.Outcome::result)
                .containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.ALREADY_GRANTED);
        assertThat(center.stored(number).state().level().code()).isEqualTo("L2");
        assertThat(center.escalations().page(Actors.ANA, number, null, 25))
                .as("both decisions are stored")
                .hasSize(2);
    }

    @Test
    void a_denial_is_stored_and_does_not_move_the_case() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        CaseState before = center.stored(number).state();
        Decision decision = center.decide(Actors.DAN, number);
        assertThat(decision.evaluation().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.evaluation().reasons())
                .containsExactly(Reason.NO_CERTIFICATION_IN_AREA);
        assertThat(advice(decision))
                .containsExactly(
                        AdviceCode.HAVE_COLLEAGUE_ASK, AdviceCode.REQUEST_ORDINARY_ESCALATION);
        assertThat(decision.evaluation().advice().getFirst().detail().text())
                .as("who is an employee and certified for it")
                .contains("Ana")
                .doesNotContain("Bob")
                .doesNotContain("Carl");
        assertThat(center.stored(number).state()).isEqualTo(before);
        assertThat(center.escalations().page(Actors.DAN, number, null, 25))
                .containsExactly(decision);
        assertThat(center.ports().cases().events(number).getLast().type())
                .isEqualTo(CaseEvent.Type.PRIORITY_ESCALATION_DECIDED);
    }

    @Test
    void a_finished_case_is_denied_and_left_unchanged() {
        for (CaseStatus status :
                List.of(CaseStatus.RESOLVED, CaseStatus.CLOSED, CaseStatus.WITHDRAWN)) {
            CaseNumber number = CaseExamples.number(900 + status.name().length());
            center.store(
                    CaseExamples.opening(
                            CaseExamples.listed(
                                    900 + status.name().length(),
                                    Acme.ACME.id(),
                                    status,
                                    Priority.P1,
                                    "L1",
                                    false)));
            Decision decision = center.decide(Actors.ANA, number);
            assertThat(decision.evaluation().reasons())
                    .as("%s", status)
                    .containsExactly(Reason.CASE_NOT_OPEN);
            assertThat(center.stored(number).state().status()).isEqualTo(status);
        }
    }

    @Test
    void customers_request_only_for_themselves() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        assertInvalid(
                center.escalations()
                        .request(Actors.DAN, ExampleRequest.escalation(number, Acme.ANA)),
                Code.NOT_YOURSELF);
        assertThat(center.escalations().page(Actors.DAN, number, null, 25)).isEmpty();
        assertThat(center.stored(number).version()).isEqualTo(1);
        assertThat(center.decide(Actors.ANA, number).requester()).isEqualTo(Acme.ANA.id());
    }

    @Test
    void an_engineer_requests_for_the_requester_of_the_case_unless_another_is_named() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        assertThat(center.decide(Actors.ENGINEER, number).requester()).isEqualTo(Acme.DAN.id());
        Decision named =
                center.decide(Actors.DUTY_MANAGER, ExampleRequest.escalation(number, Acme.ANA));
        assertThat(named.requester()).isEqualTo(Acme.ANA.id());
        assertThat(named.requestedBy()).isEqualTo("duty-manager");
        assertThat(named.evaluation().outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void an_unknown_requester_is_invalid() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        RequestEscalation unknown =
                ExampleRequest.escalation(number, People.contact("nobody", "Nobody"));
        assertInvalid(
                center.escalations().request(Actors.ENGINEER, unknown), Code.UNKNOWN_REFERENCE);
        assertThat(center.stored(number).version()).isEqualTo(1);
    }

    @Test
    void a_request_without_an_identified_requester_is_denied() {
        CaseNumber number =
                center.opened(
                        Actors.ENGINEER,
                        ExampleRequest.about(Acme.JN1).by(Channel.PHONE).on(Acme.ACME));
        Decision decision = center.decide(Actors.ENGINEER, number);
        assertThat(decision.requester()).isNull();
        assertThat(decision.evaluation().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(advice(decision)).contains(AdviceCode.IDENTIFY_REQUESTER);
    }

    @Test
    void decisions_are_visible_with_access_to_the_case() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        Decision first = center.decide(Actors.ANA, number);
        Decision second = center.decide(Actors.ANA, number);
        for (Actor actor : List.of(Actors.DAN, Actors.ENGINEER, Actors.DUTY_MANAGER)) {
            assertThat(center.escalations().decision(actor, first.id())).isEqualTo(first);
            assertThat(center.escalations().page(actor, number, null, 25))
                    .containsExactly(first, second);
            assertThat(center.escalations().page(actor, number, first.id(), 1))
                    .containsExactly(second);
        }
    }

    @Test
    void case_and_decision_are_not_found_without_access() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        EscalationId id = center.decide(Actors.ANA, number).id();
        for (Actor actor : List.of(Actors.ZOE, Actors.PAT)) {
            assertThatThrownBy(
                            () ->
                                    center.escalations()
                                            .request(actor, ExampleRequest.escalation(number)))
                    .hasMessage("There is no case " + number + ".");
            assertThatThrownBy(() -> center.escalations().page(actor, number, null, 25))
                    .hasMessage("There is no case " + number + ".");
            assertThatThrownBy(() -> center.escalations().decision(actor, id))
                    .as("tells nothing of the case")
                    .isInstanceOf(NotFoundException.class)
                    .hasMessage("There is no decision " + id + ".");
        }
        assertThatThrownBy(
                        () ->
                                center.escalations()
                                        .decision(Actors.ENGINEER, new EscalationId("none")))
                .isInstanceOf(NotFoundException.class);
        assertThat(center.stored(number).version()).isEqualTo(2);
    }

    @Test
    void
            an_actor_of_another_organization_that_names_a_requester_learns_only_that_there_is_no_case() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThatThrownBy(
                        () ->
                                center.escalations()
                                        .request(
                                                Actors.ZOE,
                                                ExampleRequest.escalation(number, Borealis.ZOE)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void actors_without_casework_cannot_request_or_read() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        EscalationId id = center.decide(Actors.ANA, number).id();
        for (Actor actor : List.of(Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(
                            () ->
                                    center.escalations()
                                            .request(actor, ExampleRequest.escalation(number)))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> center.escalations().page(actor, number, null, 25))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> center.escalations().decision(actor, id))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    private static List<AdviceCode> advice(Decision decision) {
        return decision.evaluation().advice().stream().map(a -> a.code()).toList();
    }

    private static void assertInvalid(EscalationResult answer, Code code) {
        assertThat(answer).isInstanceOf(EscalationResult.Invalid.class);
        assertThat(((EscalationResult.Invalid) answer).errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("requester_id", code));
    }
}
