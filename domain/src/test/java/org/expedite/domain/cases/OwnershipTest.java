package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.DUTY;
import static org.expedite.domain.cases.Opened.ED;
import static org.expedite.domain.cases.Opened.EVE;
import static org.expedite.domain.cases.Opened.L2;
import static org.expedite.domain.cases.Opened.LATER;
import static org.expedite.domain.cases.Opened.change;
import static org.expedite.domain.cases.Opened.made;
import static org.expedite.domain.cases.Opened.refused;

import org.expedite.domain.queues.QueuePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnershipTest {
    private static final SupportCase OWNED = Opened.ownedIn(CaseStatus.IN_PROGRESS, ED);

    @ParameterizedTest
    @EnumSource
    void aCaseWaitsWhileItCanBeWorkedOnAndNobodyOwnsIt(CaseStatus status) {
        boolean queued = status == CaseStatus.OPEN || status == CaseStatus.WORKAROUND_IN_PLACE;
        assertThat(Opened.in(status).waits()).isEqualTo(queued);
        assertThat(Opened.ownedIn(status, ED).waits()).isFalse();
    }

    @Test
    void aCustomerPicksNothingUp() {
        assertThat(refused(Ownership.pickUp(Opened.open(), ANA, LATER)).refusal())
                .isEqualTo(Refusal.NOT_PERMITTED);
    }

    @Test
    void whatHasAnOwnerIsNotPickedUp() {
        SupportCase owned = Opened.ownedIn(CaseStatus.WORKAROUND_IN_PLACE, ED);
        assertThat(refused(Ownership.pickUp(owned, EVE, LATER)).refusal())
                .isEqualTo(Refusal.ALREADY_OWNED);
    }

    @Test
    void aReleasedCaseHasThePlaceThatItHad() {
        SupportCase granted =
                made(LevelMoves.escalateWithPriority(Opened.open(), L2, "d1", ANA, Opened.AT));
        SupportCase picked = made(Ownership.pickUp(granted, ED, LATER));
        CaseChange change = change(Ownership.release(picked, ED, LATER));
        assertThat(change.after().waits()).isTrue();
        assertThat(QueuePlace.of(change.after())).isEqualTo(QueuePlace.of(granted));
        assertThat(change.after().progress().grantPending()).as("it was picked up").isFalse();
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.Released(new CaseEvent.Origin("ed", LATER), L2, "ed"));
    }

    @Test
    void onlyItsOwnerOrADutyManagerLetsGoOfACase() {
        assertThat(refused(Ownership.release(OWNED, EVE, LATER)).refusal())
                .isEqualTo(Refusal.NOT_THE_OWNER);
        assertThat(refused(Ownership.handOver(OWNED, "eve", EVE, LATER)).refusal())
                .isEqualTo(Refusal.NOT_THE_OWNER);
        assertThat(refused(Ownership.release(OWNED, ANA, LATER)).refusal())
                .isEqualTo(Refusal.NOT_PERMITTED);
        assertThat(made(Ownership.release(OWNED, DUTY, LATER)).waits()).isTrue();
        assertThat(made(Ownership.handOver(OWNED, "eve", DUTY, LATER)).progress().owner())
                .isEqualTo("eve");
    }

    @Test
    void nobodyLetsGoOfWhatNobodyOwns() {
        SupportCase waiting = Opened.in(CaseStatus.WORKAROUND_IN_PLACE);
        assertThat(refused(Ownership.release(waiting, DUTY, LATER)).refusal())
                .isEqualTo(Refusal.NOT_OWNED);
        assertThat(refused(Ownership.handOver(waiting, "eve", ED, LATER)).refusal())
                .isEqualTo(Refusal.NOT_OWNED);
    }

    @Test
    void aHandoverChangesTheOwnerAndNothingElse() {
        CaseChange change = change(Ownership.handOver(OWNED, "eve", ED, LATER));
        assertThat(change.after().progress()).isEqualTo(OWNED.progress().ownedBy("eve"));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.HandedOver(new CaseEvent.Origin("ed", LATER), "ed", "eve"));
        assertThat(refused(Ownership.handOver(OWNED, "ed", ED, LATER)).refusal())
                .isEqualTo(Refusal.ALREADY_THE_OWNER);
    }
}
