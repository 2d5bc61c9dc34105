package org.expedite.application.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseView;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.ClosureReason;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.Refusal;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case from the queue to its closure. */
class CaseworkTest {
    private final Center center = new Center();
    private final CaseworkDesk desk = center.casework();
    private CaseNumber number;

    @BeforeEach
    void anEngineerOwnsACase() {
        number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1).at(Priority.P1));
        center.queues().claim(Actors.ENGINEER, new TechnicalLevel("L1"));
    }

    @Test
    void a_case_waits_for_the_customer_and_resumes() {
        CaseView waiting = made(desk.awaitCustomer(Actors.ENGINEER, number, "Send the logs."));
        assertThat(waiting.supportCase()).isEqualTo(center.stored(number));
        assertThat(status()).isEqualTo(CaseStatus.WAITING_ON_CUSTOMER);
        assertThat(actions(Actors.DAN)).contains(CaseAction.RESUME);
        made(desk.resume(Actors.DAN, number));
        assertThat(status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(actions(Actors.DAN)).doesNotContain(CaseAction.RESUME);
        assertThat(events()).endsWith(CaseEvent.Type.CUSTOMER_AWAITED, CaseEvent.Type.RESUMED);
    }

    @Test
    void a_workaround_fails() {
        made(desk.workAround(Actors.ENGINEER, number, "Rerouted."));
        assertThat(status()).isEqualTo(CaseStatus.WORKAROUND_IN_PLACE);
        assertThat(actions(Actors.ANA)).contains(CaseAction.FAIL_WORKAROUND);
        made(desk.failWorkaround(Actors.ANA, number, null));
        assertThat(status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(actions(Actors.ANA)).doesNotContain(CaseAction.FAIL_WORKAROUND);
    }

    @Test
    void a_customer_agrees_to_the_closure() {
        made(desk.resolve(Actors.ENGINEER, number, "Replaced."));
        assertThat(actions(Actors.DAN)).contains(CaseAction.CLOSE, CaseAction.REOPEN);
        made(desk.close(Actors.DAN, number, null));
        assertThat(status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(center.ports().cases().events(number).getLast())
                .isEqualTo(
                        new CaseEvent.Closed(
                                new CaseEvent.Origin("dan", Fixture.NOW),
                                new ClosureReason.Agreed(new ContactId("dan"))));
    }

    @Test
    void staff_closes_a_case_only_for_a_contact_of_the_customer() {
        made(desk.resolve(Actors.ENGINEER, number, "Replaced."));
        assertThat(problem(desk.close(Actors.ENGINEER, number, null)))
                .isEqualTo(FieldError.Code.REQUIRED);
        assertThat(problem(desk.close(Actors.ENGINEER, number, new ContactId("nobody"))))
                .isEqualTo(FieldError.Code.UNKNOWN_REFERENCE);
        assertThat(problem(desk.close(Actors.ENGINEER, number, Borealis.ZOE.id())))
                .isEqualTo(FieldError.Code.UNKNOWN_REFERENCE);
        assertThat(problem(desk.close(Actors.ANA, number, Acme.DAN.id())))
                .isEqualTo(FieldError.Code.NOT_YOURSELF);
        assertThat(status()).isEqualTo(CaseStatus.RESOLVED);
        made(desk.close(Actors.ENGINEER, number, Acme.DAN.id()));
        assertThat(status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void a_reopened_case_can_be_escalated_again() {
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
        center.pickUp(number);
        made(desk.resolve(Actors.DUTY_MANAGER, number, "Replaced."));
        made(desk.close(Actors.ANA, number, null));
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .as("a closed case")
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        CaseView reopened = made(center.reopenings().reopen(Actors.ANA, number, "Down again."));
        assertThat(reopened.supportCase().waits()).isTrue();
        assertThat(reopened.supportCase().state().expedited()).isFalse();
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(center.stored(number).state().level().code()).isEqualTo("L3");
    }

    @Test
    void a_customer_withdraws_a_case() {
        made(desk.withdraw(Actors.DAN, number, "A false alarm."));
        assertThat(status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(actions(Actors.DAN))
                .contains(CaseAction.REOPEN)
                .doesNotContain(CaseAction.WITHDRAW, CaseAction.ADD_NOTE);
        center.at("2026-06-16T12:00:00.000000001Z");
        assertThat(actions(Actors.DAN)).isEmpty();
        assertThat(refusal(center.reopenings().reopen(Actors.DAN, number, "No.")))
                .isEqualTo(Refusal.REOPENING_TOO_LATE);
        center.at("2026-06-16T12:00:00Z");
        made(center.reopenings().reopen(Actors.DAN, number, "It was real."));
        assertThat(status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void duty_managers_override_and_de_escalate_a_case() {
        assertThat(actions(Actors.DUTY_MANAGER))
                .contains(CaseAction.OVERRIDE)
                .doesNotContain(CaseAction.DE_ESCALATE);
        made(desk.override(Actors.DUTY_MANAGER, number, "The press is there."));
        assertThat(center.stored(number).state().level().code()).isEqualTo("L2");
        assertThat(center.ports().escalations().ofCase(number, null, 10))
                .as("no decision of the programme")
                .isEmpty();
        assertThat(actions(Actors.DUTY_MANAGER)).contains(CaseAction.DE_ESCALATE);
        made(desk.deEscalate(Actors.DUTY_MANAGER, number, "Solved for now."));
        assertThat(refusal(desk.deEscalate(Actors.DUTY_MANAGER, number, "More.")))
                .isEqualTo(Refusal.AT_LOWEST_LEVEL);
        assertThat(center.stored(number).state().level().code()).isEqualTo("L1");
    }

    @Test
    void casework_needs_a_role_and_access_to_the_case() {
        for (Actor actor : List.of(Actors.ANA, Actors.REGISTRAR, Actors.ADMIN)) {
            assertForbidden(() -> desk.awaitCustomer(actor, number, "x"));
            assertForbidden(() -> desk.workAround(actor, number, "x"));
            assertForbidden(() -> desk.resolve(actor, number, "x"));
            assertForbidden(() -> desk.override(actor, number, "x"));
            assertForbidden(() -> desk.deEscalate(actor, number, "x"));
        }
        assertForbidden(() -> desk.override(Actors.ENGINEER, number, "x"));
        assertForbidden(() -> desk.deEscalate(Actors.ENGINEER, number, "x"));
        List<BiFunction<Actor, CaseNumber, MoveResult>> customersMoves =
                List.of(
                        desk::resume,
                        (a, n) -> desk.failWorkaround(a, n, null),
                        (a, n) -> desk.close(a, n, null),
                        (a, n) -> center.reopenings().reopen(a, n, "x"),
                        (a, n) -> desk.withdraw(a, n, null));
        for (BiFunction<Actor, CaseNumber, MoveResult> move : customersMoves) {
            assertForbidden(() -> move.apply(Actors.REGISTRAR, number));
            assertThatThrownBy(() -> move.apply(Actors.ZOE, number))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(center.stored(number).version()).as("nothing changed").isEqualTo(2);
    }

    private CaseStatus status() {
        return center.stored(number).state().status();
    }

    private Set<CaseAction> actions(Actor actor) {
        return center.cases().find(actor, number).allowedActions();
    }

    private List<CaseEvent.Type> events() {
        return center.ports().cases().events(number).stream().map(CaseEvent::type).toList();
    }

    private static void assertForbidden(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ForbiddenException.class);
    }

    private static CaseView made(MoveResult result) {
        assertThat(result).isInstanceOf(MoveResult.Made.class);
        return ((MoveResult.Made) result).view();
    }

    private static Refusal refusal(MoveResult result) {
        assertThat(result).isInstanceOf(MoveResult.Refused.class);
        return ((MoveResult.Refused) result).refusal().refusal();
    }

    private static FieldError.Code problem(MoveResult result) {
        assertThat(result).isInstanceOf(MoveResult.Invalid.class);
        List<FieldError> problems = ((MoveResult.Invalid) result).errors();
        assertThat(problems).singleElement().extracting(FieldError::field).isEqualTo("agreed_by");
        return problems.getFirst().code();
    }
}
