package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.ED;
import static org.expedite.domain.cases.Opened.EVE;
import static org.expedite.domain.cases.Opened.L2;
import static org.expedite.domain.cases.Opened.LATER;
import static org.expedite.domain.cases.Opened.change;
import static org.expedite.domain.cases.Opened.made;
import static org.expedite.domain.cases.Opened.refused;

import org.junit.jupiter.api.Test;

class WorkaroundTest {
    private static final SupportCase OWNED = Opened.ownedIn(CaseStatus.IN_PROGRESS, ED);

    private static SupportCase workedAround() {
        return made(Workaround.putInPlace(OWNED, "Traffic is rerouted.", ED, LATER));
    }

    @Test
    void leavesTheCaseOpenAndExpeditedWithItsOwner() {
        SupportCase granted =
                made(
                        Ownership.pickUp(
                                made(
                                        LevelMoves.escalateWithPriority(
                                                Opened.open(), L2, "d1", ANA, LATER)),
                                ED,
                                LATER));
        CaseChange change =
                change(Workaround.putInPlace(granted, "Traffic is rerouted.", ED, LATER));
        assertThat(change.after().progress())
                .isEqualTo(granted.progress().in(CaseStatus.WORKAROUND_IN_PLACE));
        assertThat(change.after().progress().expedited()).isTrue();
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.WorkedAround(
                                new CaseEvent.Origin("ed", LATER), "Traffic is rerouted."));
    }

    @Test
    void failsAndTheOwnerGoesOn() {
        CaseChange change = change(Workaround.fail(workedAround(), "Down again.", ANA, LATER));
        assertThat(change.after().progress()).isEqualTo(OWNED.progress());
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.WorkaroundFailed(
                                new CaseEvent.Origin("ana", LATER), "Down again."));
    }

    @Test
    void failsAndWaitsInTheQueueWhereNobodyOwnsIt() {
        SupportCase released = made(Ownership.release(workedAround(), ED, LATER));
        SupportCase failed = made(Workaround.fail(released, null, EVE, LATER));
        assertThat(failed.progress().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(failed.waits()).isTrue();
    }

    @Test
    void canOnlyFailWhileItIsInPlace() {
        assertThat(refused(Workaround.fail(OWNED, null, ANA, LATER)).refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
        assertThat(Workaround.objectionToFailure(OWNED, ANA)).isPresent();
        assertThat(Workaround.objectionToFailure(workedAround(), ANA)).isEmpty();
    }

    @Test
    void eachKindOfFailureIsForItsKindOfCase() {
        SupportCase released = made(Ownership.release(workedAround(), ED, LATER));
        assertThat(released.objectionTo(CaseMove.FAIL_WORKAROUND, ANA))
                .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(Refusal.NOT_OWNED));
        assertThat(workedAround().objectionTo(CaseMove.FAIL_UNOWNED_WORKAROUND, ANA))
                .hasValueSatisfying(r -> assertThat(r.refusal()).isEqualTo(Refusal.ALREADY_OWNED));
    }

    @Test
    void isPutInPlaceByTheOwner() {
        assertThat(refused(Workaround.putInPlace(OWNED, "x", EVE, LATER)).refusal())
                .isEqualTo(Refusal.NOT_THE_OWNER);
        assertThat(refused(Workaround.putInPlace(Opened.open(), "x", ED, LATER)).refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
    }
}
