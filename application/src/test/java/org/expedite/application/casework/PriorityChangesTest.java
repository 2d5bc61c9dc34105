package org.expedite.application.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.Concurrently;
import org.expedite.application.ExampleRequest;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseView;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Fixture;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.Refusal;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.escalation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of the priority, and their effect on a grant. */
class PriorityChangesTest {
    private final Center center = new Center();

    @Test
    void customers_may_propose_another_priority() {
        CaseNumber number = opened(Priority.P3);
        CaseView view = change(Actors.DAN, number, Priority.P1);
        SupportCase stored = center.stored(number);
        assertThat(view.supportCase()).isEqualTo(stored);
        assertThat(stored.version()).isEqualTo(2);
        assertThat(stored.state().priority()).isEqualTo(Priority.P1);
        assertThat(stored.state().priorityCorrected()).isFalse();
        assertThat(stored.intake().proposedPriority())
                .as("as proposed first")
                .isEqualTo(Priority.P3);
        assertThat(center.ports().cases().events(number).getLast())
                .isEqualTo(
                        new CaseEvent.PriorityChanged(
                                new CaseEvent.Origin("dan", Fixture.NOW),
                                Priority.P3,
                                Priority.P1,
                                "worse"));
    }

    @Test
    void the_result_has_the_actions_that_are_allowed_afterwards() {
        CaseNumber number = opened(Priority.P3);
        assertThat(dryRun(center.cases().find(Actors.ANA, number))).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(dryRun(change(Actors.ANA, number, Priority.P1))).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void only_engineers_may_change_a_priority_that_an_engineer_corrected() {
        CaseNumber number = opened(Priority.P1);
        change(Actors.ENGINEER, number, Priority.P3);
        MoveResult.Refused refused = refusal(Actors.ANA, number, Priority.P1);
        assertThat(refused.refusal().refusal()).isEqualTo(Refusal.PRIORITY_SET_BY_ENGINEER);
        assertThat(refused.allowed())
                .contains(CaseAction.REQUEST_ESCALATION)
                .doesNotContain(CaseAction.CHANGE_PRIORITY);
        assertThat(center.stored(number).version()).as("nothing changed").isEqualTo(2);
        assertThat(center.cases().find(Actors.ANA, number).allowedActions())
                .doesNotContain(CaseAction.CHANGE_PRIORITY);
        assertThat(center.cases().find(Actors.ENGINEER, number).allowedActions())
                .contains(CaseAction.CHANGE_PRIORITY);
        change(Actors.DUTY_MANAGER, number, Priority.P2);
        assertThat(center.stored(number).state().priority()).isEqualTo(Priority.P2);
    }

    @Test
    void the_same_priority_is_refused() {
        CaseNumber number = opened(Priority.P2);
        for (Actor actor : List.of(Actors.ANA, Actors.ENGINEER)) {
            MoveResult.Refused refused = refusal(actor, number, Priority.P2);
            assertThat(refused.refusal().refusal()).isEqualTo(Refusal.PRIORITY_UNCHANGED);
            assertThat(refused.allowed())
                    .contains(CaseAction.REQUEST_ESCALATION, CaseAction.CHANGE_PRIORITY);
        }
        assertThat(center.stored(number).version()).isEqualTo(1);
    }

    @Test
    void a_case_below_p2_is_not_expedited_and_stays_at_its_level() {
        CaseNumber number = opened(Priority.P1);
        center.decide(Actors.ANA, number);
        change(Actors.ANA, number, Priority.P2);
        assertThat(center.stored(number).state().expedited()).as("at P2").isTrue();
        change(Actors.ANA, number, Priority.P3);
        CaseState lowered = center.stored(number).state();
        assertThat(lowered.expedited()).as("at P3").isFalse();
        assertThat(lowered.grantPending()).isFalse();
        assertThat(lowered.level().code()).as("level").isEqualTo("L2");
    }

    @Test
    void a_lowered_and_raised_case_can_be_escalated_again() {
        CaseNumber number = opened(Priority.P1);
        center.decide(Actors.ANA, number);
        change(Actors.ANA, number, Priority.P4);
        change(Actors.ANA, number, Priority.P1);
        assertThat(center.stored(number).state().expedited()).isFalse();
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(center.stored(number).state().level().code()).isEqualTo("L3");
    }

    @ParameterizedTest
    @EnumSource
    void the_priority_may_change_unless_the_case_is_finished(CaseStatus status) {
        CaseNumber number = CaseExamples.number(77);
        center.store(
                CaseExamples.opening(
                        CaseExamples.listed(77, Acme.ACME.id(), status, Priority.P2, "L1", false)));
        Set<CaseAction> allowed = center.cases().find(Actors.ANA, number).allowedActions();
        if (status.isOver()) {
            assertThat(allowed)
                    .doesNotContain(CaseAction.REQUEST_ESCALATION, CaseAction.CHANGE_PRIORITY);
            for (Actor actor : List.of(Actors.ANA, Actors.ENGINEER)) {
                MoveResult.Refused refused = refusal(actor, number, Priority.P1);
                assertThat(refused.refusal().refusal()).isEqualTo(Refusal.NOT_IN_THIS_STATUS);
                assertThat(refused.allowed()).doesNotContain(CaseAction.CHANGE_PRIORITY);
            }
        } else {
            assertThat(allowed).contains(CaseAction.REQUEST_ESCALATION, CaseAction.CHANGE_PRIORITY);
            change(Actors.ANA, number, Priority.P1);
            assertThat(center.stored(number).state().status())
                    .as("the customer's word ends waiting for it, and changes nothing else")
                    .isEqualTo(
                            status == CaseStatus.WAITING_ON_CUSTOMER
                                    ? CaseStatus.IN_PROGRESS
                                    : status);
        }
    }

    @Test
    void actors_without_access_to_the_case_change_nothing() {
        CaseNumber number = opened(Priority.P2);
        for (Actor actor : List.of(Actors.ZOE, Actors.PAT)) {
            assertThatThrownBy(() -> tryChange(actor, number, Priority.P1))
                    .isInstanceOf(NotFoundException.class);
        }
        for (Actor actor : List.of(Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(() -> tryChange(actor, number, Priority.P1))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThatThrownBy(() -> tryChange(Actors.ENGINEER, CaseExamples.number(9999), Priority.P1))
                .isInstanceOf(NotFoundException.class);
        assertThat(center.stored(number).version()).isEqualTo(1);
    }

    @Test
    void the_second_of_two_concurrent_changes_to_the_same_priority_is_refused() throws Exception {
        CaseNumber number = opened(Priority.P3);
        List<Concurrently.Outcome<MoveResult>> outcomes =
                Concurrently.run(2, () -> tryChange(Actors.ANA, number, Priority.P1));
        assertThat(outcomes)
                .extracting(e -> e.result() instanceof MoveResult.Made)
                .containsExactlyInAnyOrder(true, false);
        assertThat(center.stored(number).version()).isEqualTo(2);
    }

    private CaseNumber opened(Priority priority) {
        return center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1).at(priority));
    }

    private MoveResult tryChange(Actor actor, CaseNumber number, Priority priority) {
        return center.casework().changePriority(actor, number, priority, "worse");
    }

    private CaseView change(Actor actor, CaseNumber number, Priority priority) {
        MoveResult change = tryChange(actor, number, priority);
        assertThat(change).isInstanceOf(MoveResult.Made.class);
        return ((MoveResult.Made) change).view();
    }

    private MoveResult.Refused refusal(Actor actor, CaseNumber number, Priority priority) {
        MoveResult change = tryChange(actor, number, priority);
        assertThat(change).isInstanceOf(MoveResult.Refused.class);
        return (MoveResult.Refused) change;
    }

    private static Outcome dryRun(CaseView view) {
        return Objects.requireNonNull(view.priorityEscalation()).outcome();
    }
}
