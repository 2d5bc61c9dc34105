package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.EVE;
import static org.expedite.domain.cases.CaseFixtures.L2;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;
import static org.expedite.domain.cases.CaseFixtures.made;
import static org.expedite.domain.cases.CaseFixtures.refused;

import org.junit.jupiter.api.Test;

class WorkaroundMovesTest {
    private static final SupportCase OWNED = CaseFixtures.ownedIn(CaseStatus.IN_PROGRESS, ED);

    private static SupportCase workedAround() {
        return made(WorkaroundMoves.putInPlace(OWNED, "Traffic is rerouted.", ED, LATER));
    }

    @Test
    void a_workaround_leaves_the_case_expedited_with_its_owner() {
        SupportCase granted =
                made(
                        OwnershipMoves.pickUp(
                                made(
                                        LevelMoves.escalateWithPriority(
                                                CaseFixtures.open(), L2, "d1", ANA, LATER)),
                                ED,
                                LATER));
        CaseChange change =
                change(WorkaroundMoves.putInPlace(granted, "Traffic is rerouted.", ED, LATER));
        assertThat(change.after().state())
                .isEqualTo(granted.state().in(CaseStatus.WORKAROUND_IN_PLACE));
        assertThat(change.after().state().expedited()).isTrue();
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.WorkedAround(
                                new CaseEvent.Origin("ed", LATER), "Traffic is rerouted."));
    }

    @Test
    void a_failed_workaround_returns_the_case_to_its_owner() {
        CaseChange change = change(WorkaroundMoves.fail(workedAround(), "Down again.", ANA, LATER));
        assertThat(change.after().state()).isEqualTo(OWNED.state().customerActive(LATER));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.WorkaroundFailed(
                                new CaseEvent.Origin("ana", LATER), "Down again."));
    }

    @Test
    void a_case_without_an_owner_waits_after_a_failed_workaround() {
        SupportCase released = made(OwnershipMoves.release(workedAround(), ED, LATER));
        SupportCase failed = made(WorkaroundMoves.fail(released, null, EVE, LATER));
        assertThat(failed.state().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(failed.waits()).isTrue();
    }

    @Test
    void only_a_workaround_in_place_can_fail() {
        assertThat(refused(WorkaroundMoves.fail(OWNED, null, ANA, LATER)).refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
        assertThat(WorkaroundMoves.objectionToFailure(OWNED, ANA)).isPresent();
        assertThat(WorkaroundMoves.objectionToFailure(workedAround(), ANA)).isEmpty();
    }

    @Test
    void owned_and_unowned_cases_have_separate_failure_moves() {
        SupportCase released = made(OwnershipMoves.release(workedAround(), ED, LATER));
        assertThat(released.objectionTo(CaseMove.FAIL_WORKAROUND, ANA))
                .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(Refusal.NOT_OWNED));
        assertThat(workedAround().objectionTo(CaseMove.FAIL_UNOWNED_WORKAROUND, ANA))
                .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(Refusal.ALREADY_OWNED));
    }

    @Test
    void only_the_owner_puts_a_workaround_in_place() {
        assertThat(refused(WorkaroundMoves.putInPlace(OWNED, "x", EVE, LATER)).refusal())
                .isEqualTo(Refusal.NOT_THE_OWNER);
        assertThat(
                        refused(WorkaroundMoves.putInPlace(CaseFixtures.open(), "x", ED, LATER))
                                .refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
    }
}
