package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.Refusal;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.expedite.domain.escalation.Outcome;
import org.junit.jupiter.api.Test;

/** Escalation without priority, which is possible even if priority is denied. */
class OrdinaryEscalationDeskTest {
    private final Center center = new Center();
    private final CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));

    @Test
    void an_engineer_escalates_without_priority() {
        OrdinaryEscalation escalation = taken(Actors.ENGINEER, ExampleRequest.escalation(number));
        assertThat(escalation)
                .isEqualTo(
                        new OrdinaryEscalation(
                                escalation.id(),
                                number,
                                null,
                                "engineer-l1",
                                EscalationReason.RESOLUTION_TIME,
                                "We have been down for two hours.",
                                Fixture.NOW,
                                new TechnicalLevel("L1"),
                                new TechnicalLevel("L2")));
        CaseState state = center.stored(number).state();
        assertThat(state.level().code()).isEqualTo("L2");
        assertThat(state.expedited()).isFalse();
        assertThat(center.ports().cases().events(number).getLast())
                .isEqualTo(
                        new CaseEvent.Escalated(
                                new CaseEvent.Origin("engineer-l1", Fixture.NOW),
                                escalation.id().value(),
                                new TechnicalLevel("L1"),
                                new TechnicalLevel("L2"),
                                "We have been down for two hours."));
    }

    @Test
    void a_request_of_a_customer_waits_for_an_engineer() {
        OrdinaryEscalation requested = taken(Actors.DAN, ExampleRequest.escalation(number));
        assertThat(requested.outcome()).isEqualTo(OrdinaryEscalation.Outcome.REQUESTED);
        assertThat(requested.requester()).isEqualTo(new ContactId("dan"));
        assertThat(requested.to()).isNull();
        assertThat(center.ports().cases().events(number).getLast())
                .isEqualTo(
                        new CaseEvent.OrdinaryEscalationRequested(
                                new CaseEvent.Origin("dan", Fixture.NOW),
                                requested.id().value(),
                                new TechnicalLevel("L1"),
                                "We have been down for two hours."));
        assertThat(center.stored(number).state().level().code()).isEqualTo("L1");
        assertThat(center.stored(number).state().escalationRequested()).isTrue();
        assertThat(center.cases().find(Actors.ANA, number).allowedActions())
                .doesNotContain(CaseAction.REQUEST_ORDINARY_ESCALATION);

        assertThat(refusal(Actors.ANA)).isEqualTo(Refusal.ESCALATION_ALREADY_REQUESTED);
        taken(Actors.ENGINEER, ExampleRequest.escalation(number));
        assertThat(center.stored(number).state().escalationRequested()).isFalse();
    }

    @Test
    void decisions_and_ordinary_escalations_are_listed_in_order_of_time() {
        Decision denied = center.decide(Actors.DAN, number);
        assertThat(denied.evaluation().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        OrdinaryEscalation requested = taken(Actors.DAN, ExampleRequest.escalation(number));
        assertThat(center.escalations().page(Actors.ANA, number, null, 10))
                .containsExactly(denied, requested);
        assertThat(center.escalations().find(Actors.ANA, number, requested.id()))
                .isEqualTo(requested);
        assertThatThrownBy(() -> center.escalations().decision(Actors.ANA, requested.id()))
                .as("it is no decision")
                .isInstanceOf(NotFoundException.class);
        CaseNumber other = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThatThrownBy(() -> center.escalations().find(Actors.ANA, other, requested.id()))
                .as("it is of another case")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> center.escalations().find(Actors.ZOE, number, requested.id()))
                .as("who asks does not see the case")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void escalation_above_the_top_level_is_refused() {
        for (int level = 0; level < 3; level++) {
            taken(Actors.ENGINEER, ExampleRequest.escalation(number));
        }
        int version = center.stored(number).version();
        assertThat(refusal(Actors.ENGINEER)).isEqualTo(Refusal.AT_TOP_LEVEL);
        assertThat(refusal(Actors.ANA)).isEqualTo(Refusal.AT_TOP_LEVEL);
        assertThat(center.stored(number).version()).isEqualTo(version);
        assertThat(center.cases().find(Actors.ENGINEER, number).allowedActions())
                .doesNotContain(CaseAction.ESCALATE);
    }

    @Test
    void a_move_of_another_version_is_stale_unless_it_is_refused_anyway() {
        RequestEscalation request = ExampleRequest.escalation(number);
        assertThat(center.ordinary().move(Actors.ENGINEER, 1, request))
                .isInstanceOf(MoveResult.Made.class);
        assertThat(center.ordinary().move(Actors.ENGINEER, 1, request))
                .isEqualTo(new MoveResult.Stale());
        assertThat(center.stored(number).state().level().code()).isEqualTo("L2");
        assertThat(center.escalations().page(Actors.ENGINEER, number, null, 10)).hasSize(1);
        taken(Actors.ENGINEER, request);
        taken(Actors.ENGINEER, request);
        assertThat(center.ordinary().move(Actors.ENGINEER, 1, request))
                .isInstanceOf(MoveResult.Refused.class);
        RequestEscalation unknown =
                new RequestEscalation(
                        number, new ContactId("nobody"), EscalationReason.BUSINESS_IMPACT, "now");
        assertThat(center.ordinary().move(Actors.ENGINEER, null, unknown))
                .isInstanceOf(MoveResult.Invalid.class);
    }

    @Test
    void customers_request_only_for_themselves_and_nobody_for_a_stranger() {
        assertThat(problem(Actors.DAN, ExampleRequest.escalation(number, Acme.ANA)))
                .isEqualTo(FieldError.Code.NOT_YOURSELF);
        RequestEscalation unknown =
                new RequestEscalation(
                        number, new ContactId("nobody"), EscalationReason.BUSINESS_IMPACT, "now");
        assertThat(problem(Actors.ENGINEER, unknown)).isEqualTo(FieldError.Code.UNKNOWN_REFERENCE);
        assertThat(center.stored(number).version()).isEqualTo(1);
    }

    @Test
    void actors_without_access_learn_only_that_there_is_no_case() {
        assertThatThrownBy(
                        () ->
                                center.ordinary()
                                        .request(Actors.ZOE, ExampleRequest.escalation(number)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () ->
                                center.ordinary()
                                        .request(
                                                Actors.REGISTRAR,
                                                ExampleRequest.escalation(number)))
                .isInstanceOf(ForbiddenException.class);
    }

    private OrdinaryEscalation taken(Actor actor, RequestEscalation request) {
        EscalationResult answer = center.ordinary().request(actor, request);
        assertThat(answer).isInstanceOf(EscalationResult.Escalated.class);
        return ((EscalationResult.Escalated) answer).escalation();
    }

    private Refusal refusal(Actor actor) {
        EscalationResult answer =
                center.ordinary().request(actor, ExampleRequest.escalation(number));
        assertThat(answer).isInstanceOf(EscalationResult.Refused.class);
        return ((EscalationResult.Refused) answer).refusal().refusal().refusal();
    }

    private FieldError.Code problem(Actor actor, RequestEscalation request) {
        EscalationResult answer = center.ordinary().request(actor, request);
        assertThat(answer).isInstanceOf(EscalationResult.Invalid.class);
        return ((EscalationResult.Invalid) answer).errors().getFirst().code();
    }
}
