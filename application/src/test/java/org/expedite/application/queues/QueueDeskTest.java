package org.expedite.application.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.expedite.application.Center;
import org.expedite.application.Concurrently;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseView;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Staff;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.Refusal;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.products.Asset;
import org.expedite.domain.queues.PlaceReason;
import org.expedite.domain.queues.WaitingCase;
import org.junit.jupiter.api.Test;

/** Access to queues, claims, releases and hand-overs. */
class QueueDeskTest {
    private static final TechnicalLevel L1 = new TechnicalLevel("L1");
    private static final TechnicalLevel L2 = new TechnicalLevel("L2");
    private static final Actor ENGINEER_L2 = new Actor("engineer-l2", Set.of(Role.ENGINEER));

    private final Center center = new Center();

    @Test
    void the_queue_is_in_order_with_reasons() {
        CaseNumber late = opened(Acme.JN1, Priority.P2);
        CaseNumber critical = opened(Acme.JN1, Priority.P1);
        center.at("2026-06-15T12:30:00Z");
        CaseNumber later = opened(Acme.JN1, Priority.P2);
        List<WaitingCase> waiting = center.queues().page(Actors.ENGINEER, L1, null, 10);
        assertThat(waiting)
                .extracting(c -> c.position().number())
                .containsExactly(critical, late, later);
        assertThat(waiting.getFirst().position().reasons())
                .extracting(PlaceReason::code)
                .containsExactly(PlaceReason.Code.PRIORITY, PlaceReason.Code.WAITING_SINCE);
        assertThat(center.queues().page(Actors.ENGINEER, L1, waiting.getFirst().position(), 1))
                .extracting(c -> c.position().number())
                .containsExactly(late);
    }

    @Test
    void an_expedited_case_is_first_within_its_priority() {
        CaseNumber first = opened(Acme.JN1, Priority.P1);
        CaseNumber granted = opened(Acme.JN1, Priority.P1);
        escalate(first);
        center.at("2026-06-15T13:00:00Z");
        center.decide(Actors.ANA, granted);
        List<WaitingCase> waiting = center.queues().page(Actors.DUTY_MANAGER, L2, null, 10);
        assertThat(waiting).extracting(c -> c.position().number()).containsExactly(granted, first);
        assertThat(waiting.getFirst().position().reasons())
                .extracting(PlaceReason::code)
                .contains(PlaceReason.Code.EXPEDITED);
        assertThat(claimed(ENGINEER_L2, L2).supportCase().number()).isEqualTo(granted);
    }

    @Test
    void a_claim_takes_the_first_case_and_consumes_its_grant() {
        CaseNumber number = opened(Acme.JN1, Priority.P1);
        center.decide(Actors.ANA, number);
        CaseView view = claimed(ENGINEER_L2, L2);
        assertThat(view.supportCase()).isEqualTo(center.stored(number));
        assertThat(view.supportCase().state().owner()).isEqualTo("engineer-l2");
        assertThat(view.supportCase().state().status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(view.allowedActions()).contains(CaseAction.RELEASE, CaseAction.HAND_OVER);
        assertThat(center.queues().page(ENGINEER_L2, L2, null, 10)).isEmpty();
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .as("picked up, it is judged for the next level")
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void a_claim_skips_product_lines_that_the_engineer_does_not_handle() {
        center.put(Staff.engineer("engineer-l2", List.of("L1"), Catalogue.M_SERIES));
        opened(Acme.JN3, Priority.P1);
        CaseNumber mine = opened(Acme.JN1, Priority.P2);
        assertThat(claimed(ENGINEER_L2, L1).supportCase().number()).isEqualTo(mine);
        assertThat(center.queues().claim(ENGINEER_L2, L1))
                .isEqualTo(new ClaimResult.NothingWaiting());
    }

    @Test
    void the_next_case_is_the_one_that_a_claim_takes() {
        center.put(Staff.engineer("engineer-l2", List.of("L1"), Catalogue.M_SERIES));
        CaseNumber others = opened(Acme.JN3, Priority.P1);
        CaseNumber mine = opened(Acme.JN1, Priority.P2);
        assertThat(center.queues().next(ENGINEER_L2, L1)).contains(center.stored(mine));
        assertThat(center.queues().claimIfNext(ENGINEER_L2, L1, others)).isEmpty();
        assertThat(center.stored(mine).state().owner()).isNull();
        assertThat(center.queues().claimIfNext(ENGINEER_L2, L1, mine))
                .hasValueSatisfying(
                        claimed -> assertThat(claimed).isInstanceOf(ClaimResult.Claimed.class));
        assertThat(center.stored(mine).state().owner()).isEqualTo("engineer-l2");
        assertThat(center.queues().next(ENGINEER_L2, L1)).isEmpty();
        assertThat(center.queues().claimIfNext(ENGINEER_L2, L1, mine))
                .as("the button pressed twice")
                .hasValueSatisfying(
                        claimed -> assertThat(claimed).isInstanceOf(ClaimResult.Claimed.class));
        assertThat(center.stored(mine).version()).as("claimed once").isEqualTo(2);
    }

    @Test
    void no_next_case_is_offered_to_whoever_cannot_claim() {
        CaseNumber number = opened(Acme.JN1, Priority.P1);
        escalate(number);
        assertThat(center.queues().next(Actors.DUTY_MANAGER, L2)).isPresent();
        assertThat(center.queues().next(Actors.ENGINEER, L2)).isEmpty();
        assertThatThrownBy(() -> center.queues().claimIfNext(Actors.ENGINEER, L2, number))
                .isInstanceOf(ForbiddenException.class);
        TechnicalLevel unknown = new TechnicalLevel("L9");
        assertThatThrownBy(() -> center.queues().next(Actors.ENGINEER, unknown))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> center.queues().claimIfNext(Actors.ENGINEER, unknown, number))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_engineer_works_through_the_queue_of_the_highest_own_level() {
        assertThat(center.queues().ownLevel(ENGINEER_L2)).isEqualTo(L2);
        assertThat(center.queues().ownLevel(Actors.DUTY_MANAGER)).isEqualTo(L1);
        assertThatThrownBy(() -> center.queues().ownLevel(Actors.ANA))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void queues_are_counted_up_to_a_bound() {
        opened(Acme.JN1, Priority.P1);
        for (int i = 0; i < QueueDesk.COUNTED; i++) {
            opened(Acme.JN1, Priority.P2);
        }
        escalate(opened(Acme.JN1, Priority.P3));
        assertThat(center.queues().lengths(Actors.ENGINEER))
                .containsExactly(
                        new QueueLength(L1, QueueDesk.COUNTED, true, 1),
                        new QueueLength(L2, 1, false, 0),
                        new QueueLength(new TechnicalLevel("L3"), 0, false, 0),
                        new QueueLength(new TechnicalLevel("ENGINEERING"), 0, false, 0));
    }

    @Test
    void an_empty_queue_has_no_case_to_claim() {
        assertThat(center.queues().claim(Actors.ENGINEER, L1))
                .isEqualTo(new ClaimResult.NothingWaiting());
    }

    @Test
    void engineers_claim_at_their_levels_and_duty_managers_everywhere() {
        CaseNumber number = opened(Acme.JN1, Priority.P1);
        escalate(number);
        assertThatThrownBy(() -> center.queues().claim(Actors.ENGINEER, L2))
                .isInstanceOf(ForbiddenException.class);
        for (Role role : List.of(Role.ENGINEER, Role.DUTY_MANAGER)) {
            Actor unregistered = new Actor("nobody-knows", Set.of(role));
            assertThatThrownBy(() -> center.queues().claim(unregistered, L2))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(claimed(Actors.DUTY_MANAGER, L2).supportCase().number()).isEqualTo(number);
    }

    @Test
    void customers_registrars_and_admins_have_no_access_to_queues() {
        CaseNumber number = opened(Acme.JN1, Priority.P1);
        for (Actor actor : List.of(Actors.ANA, Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(() -> center.queues().page(actor, L1, null, 1))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> center.queues().claim(actor, L1))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> center.queues().next(actor, L1))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> center.queues().claimIfNext(actor, L1, number))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> center.queues().lengths(actor))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> center.queues().release(actor, number))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> handOver(actor, number, "engineer-l1"))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(center.stored(number).version()).isEqualTo(1);
    }

    @Test
    void an_unknown_level_has_no_queue() {
        TechnicalLevel none = new TechnicalLevel("L9");
        assertThatThrownBy(() -> center.queues().page(Actors.DUTY_MANAGER, none, null, 1))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> center.queues().claim(Actors.DUTY_MANAGER, none))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_released_case_is_claimed_next() {
        CaseNumber number = opened(Acme.JN1, Priority.P1);
        center.at("2026-06-15T13:00:00Z");
        opened(Acme.JN1, Priority.P1);
        assertThat(claimed(Actors.ENGINEER, L1).supportCase().number()).isEqualTo(number);
        assertThat(center.queues().release(Actors.ENGINEER, number))
                .isInstanceOf(MoveResult.Made.class);
        assertThat(claimed(Actors.DUTY_MANAGER, L1).supportCase().number()).isEqualTo(number);
    }

    @Test
    void a_handover_needs_an_engineer_who_works_at_the_level() {
        CaseNumber number = opened(Acme.JN1, Priority.P1);
        claimed(Actors.ENGINEER, L1);
        assertThat(handOver(Actors.ENGINEER, number, "stranger"))
                .isEqualTo(
                        new MoveResult.Invalid(
                                List.of(
                                        new FieldError(
                                                "to_engineer_id",
                                                FieldError.Code.UNKNOWN_REFERENCE,
                                                "There is no such engineer."))));
        assertThat(refusal(handOver(Actors.ENGINEER, number, "engineer-l2")))
                .isEqualTo(Refusal.NOT_AT_THIS_LEVEL);
        assertThat(refusal(handOver(ENGINEER_L2, number, "duty-manager")))
                .isEqualTo(Refusal.NOT_THE_OWNER);
        assertThat(refusal(handOver(Actors.ENGINEER, number, "engineer-l1")))
                .isEqualTo(Refusal.ALREADY_THE_OWNER);
        assertThat(handOver(Actors.ENGINEER, number, "duty-manager"))
                .isInstanceOf(MoveResult.Made.class);
        assertThat(center.stored(number).state().owner()).isEqualTo("duty-manager");
        assertThat(center.stored(number).version()).isEqualTo(3);
    }

    @Test
    void who_has_left_can_be_given_nothing_and_takes_nothing() {
        CaseNumber number = opened(Acme.JN1, Priority.P2);
        claimed(Actors.ENGINEER, L1);
        center.put(Staff.left(Staff.DUTY_MANAGER));
        assertThat(refusal(handOver(Actors.ENGINEER, number, "duty-manager")))
                .isEqualTo(Refusal.ENGINEER_INACTIVE);
        assertThatThrownBy(() -> center.queues().claim(Actors.DUTY_MANAGER, L1))
                .isInstanceOf(ForbiddenException.class);
        assertThat(center.stored(number).state().owner()).isEqualTo("engineer-l1");
    }

    @Test
    void the_record_of_a_duty_manager_says_where_he_works() {
        opened(Acme.JN1, Priority.P2);
        Actor temporary = new Actor("engineer-l2", Set.of(Role.DUTY_MANAGER));
        assertThatThrownBy(() -> center.queues().claim(temporary, L1))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void concurrent_claims_share_the_queue() throws Exception {
        List<CaseNumber> waiting = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            waiting.add(opened(Acme.JN1, Priority.P2));
        }
        IntStream.range(0, 32).forEach(i -> center.put(Staff.dutyManager("m" + i)));
        List<Concurrently.Outcome<ClaimResult>> outcomes =
                Concurrently.run(
                        IntStream.range(0, 32)
                                .mapToObj(i -> new Actor("m" + i, Set.of(Role.DUTY_MANAGER)))
                                .map(this::claiming)
                                .toList());
        assertThat(outcomes)
                .allMatch(Concurrently.Outcome::succeeded)
                .extracting(e -> ((ClaimResult.Claimed) e.result()).view().supportCase().number())
                .doesNotHaveDuplicates()
                .isSubsetOf(waiting);
    }

    private Callable<ClaimResult> claiming(Actor actor) {
        return () -> center.queues().claim(actor, L1);
    }

    private CaseNumber opened(Asset asset, Priority priority) {
        return center.opened(Actors.ANA, ExampleRequest.about(asset).at(priority));
    }

    private void escalate(CaseNumber number) {
        center.ordinary().request(Actors.ENGINEER, ExampleRequest.escalation(number));
    }

    private CaseView claimed(Actor actor, TechnicalLevel level) {
        ClaimResult result = center.queues().claim(actor, level);
        assertThat(result).isInstanceOf(ClaimResult.Claimed.class);
        return ((ClaimResult.Claimed) result).view();
    }

    private MoveResult handOver(Actor actor, CaseNumber number, String to) {
        return center.queues().handOver(actor, number, new EngineerId(to));
    }

    private static Refusal refusal(MoveResult result) {
        assertThat(result).isInstanceOf(MoveResult.Refused.class);
        return ((MoveResult.Refused) result).refusal().refusal();
    }
}
