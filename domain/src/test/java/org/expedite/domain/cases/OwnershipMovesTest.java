package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.DUTY;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.EVE;
import static org.expedite.domain.cases.CaseFixtures.L2;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;
import static org.expedite.domain.cases.CaseFixtures.made;
import static org.expedite.domain.cases.CaseFixtures.refused;

import java.util.List;
import org.expedite.domain.queues.QueuePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnershipMovesTest {
    private static final SupportCase OWNED = CaseFixtures.ownedIn(CaseStatus.IN_PROGRESS, ED);

    @ParameterizedTest
    @EnumSource
    void a_case_waits_if_it_is_open_and_has_no_owner(CaseStatus status) {
        boolean queued = status == CaseStatus.OPEN || status == CaseStatus.WORKAROUND_IN_PLACE;
        assertThat(CaseFixtures.in(status).waits()).isEqualTo(queued);
        assertThat(CaseFixtures.ownedIn(status, ED).waits()).isFalse();
    }

    @Test
    void an_owned_case_cannot_be_picked_up() {
        SupportCase owned = CaseFixtures.ownedIn(CaseStatus.WORKAROUND_IN_PLACE, ED);
        assertThat(refused(OwnershipMoves.pickUp(owned, EVE, LATER)).refusal())
                .isEqualTo(Refusal.ALREADY_OWNED);
    }

    @Test
    void a_released_case_returns_to_its_queue_position() {
        SupportCase granted =
                made(
                        LevelMoves.escalateWithPriority(
                                CaseFixtures.open(), L2, "d1", ANA, CaseFixtures.AT));
        SupportCase picked = made(OwnershipMoves.pickUp(granted, ED, LATER));
        CaseChange change = change(OwnershipMoves.release(picked, ED, LATER));
        assertThat(change.after().waits()).isTrue();
        assertThat(QueuePosition.of(change.after())).isEqualTo(QueuePosition.of(granted));
        assertThat(change.after().state().grantPending()).as("it was picked up").isFalse();
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.Released(new CaseEvent.Origin("ed", LATER), L2, "ed"));
    }

    @Test
    void a_case_whose_owner_has_left_returns_to_its_queue_position() {
        SupportCase granted =
                made(
                        LevelMoves.escalateWithPriority(
                                CaseFixtures.open(), L2, "d1", ANA, CaseFixtures.AT));
        SupportCase picked = made(OwnershipMoves.pickUp(granted, ED, LATER));
        SupportCase waiting = made(WaitMoves.begin(picked, "logs", ED, LATER));
        for (SupportCase owned : List.of(picked, waiting)) {
            CaseChange change = OwnershipMoves.unassign(owned, LATER);
            assertThat(change.after().waits()).isTrue();
            assertThat(QueuePosition.of(change.after())).isEqualTo(QueuePosition.of(granted));
            assertThat(change.events())
                    .containsExactly(
                            new CaseEvent.Unassigned(
                                    new CaseEvent.Origin("system", LATER), L2, "ed"));
        }
    }

    @Test
    void only_an_owned_case_is_unassigned() {
        SupportCase waiting = CaseFixtures.in(CaseStatus.WORKAROUND_IN_PLACE);
        assertThat(OwnershipMoves.unassign(waiting, LATER).isEmpty()).isTrue();
    }

    @Test
    void only_the_owner_or_a_duty_manager_releases_or_hands_over_a_case() {
        assertThat(refused(OwnershipMoves.release(OWNED, EVE, LATER)).refusal())
                .isEqualTo(Refusal.NOT_THE_OWNER);
        assertThat(refused(OwnershipMoves.handOver(OWNED, "eve", EVE, LATER)).refusal())
                .isEqualTo(Refusal.NOT_THE_OWNER);
        assertThat(made(OwnershipMoves.release(OWNED, DUTY, LATER)).waits()).isTrue();
        assertThat(made(OwnershipMoves.handOver(OWNED, "eve", DUTY, LATER)).state().owner())
                .isEqualTo("eve");
    }

    @Test
    void a_case_without_an_owner_cannot_be_released_or_handed_over() {
        SupportCase waiting = CaseFixtures.in(CaseStatus.WORKAROUND_IN_PLACE);
        assertThat(refused(OwnershipMoves.release(waiting, DUTY, LATER)).refusal())
                .isEqualTo(Refusal.NOT_OWNED);
        assertThat(refused(OwnershipMoves.handOver(waiting, "eve", ED, LATER)).refusal())
                .isEqualTo(Refusal.NOT_OWNED);
    }

    @Test
    void a_handover_changes_only_the_owner() {
        CaseChange change = change(OwnershipMoves.handOver(OWNED, "eve", ED, LATER));
        assertThat(change.after().state()).isEqualTo(OWNED.state().ownedBy("eve"));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.HandedOver(new CaseEvent.Origin("ed", LATER), "ed", "eve"));
        assertThat(refused(OwnershipMoves.handOver(OWNED, "ed", ED, LATER)).refusal())
                .isEqualTo(Refusal.ALREADY_THE_OWNER);
    }
}
