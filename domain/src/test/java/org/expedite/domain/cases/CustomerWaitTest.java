package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.DUTY;
import static org.expedite.domain.cases.Opened.ED;
import static org.expedite.domain.cases.Opened.EVE;
import static org.expedite.domain.cases.Opened.LATER;
import static org.expedite.domain.cases.Opened.change;
import static org.expedite.domain.cases.Opened.made;
import static org.expedite.domain.cases.Opened.refused;

import org.junit.jupiter.api.Test;

class CustomerWaitTest {
    private static final SupportCase OWNED = Opened.ownedIn(CaseStatus.IN_PROGRESS, ED);

    @Test
    void theOwnerWaitsAndStaysTheOwner() {
        CaseChange change = change(CustomerWait.begin(OWNED, "the core dump", ED, LATER));
        assertThat(change.after().progress())
                .isEqualTo(OWNED.progress().in(CaseStatus.WAITING_ON_CUSTOMER));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.CustomerAwaited(
                                new CaseEvent.Origin("ed", LATER), "the core dump"));
    }

    @Test
    void customerOrCenterSaysThatItIsDone() {
        SupportCase waiting = made(CustomerWait.begin(OWNED, "the core dump", DUTY, LATER));
        assertThat(made(CustomerWait.end(waiting, ANA, LATER)).progress())
                .isEqualTo(OWNED.progress());
        assertThat(made(CustomerWait.end(waiting, EVE, LATER)).progress())
                .isEqualTo(OWNED.progress());
    }

    @Test
    void onlyTheOwnerOrADutyManagerBeginsToWait() {
        assertThat(refused(CustomerWait.begin(OWNED, "x", EVE, LATER)).refusal())
                .isEqualTo(Refusal.NOT_THE_OWNER);
        assertThat(refused(CustomerWait.begin(OWNED, "x", ANA, LATER)).refusal())
                .isEqualTo(Refusal.NOT_PERMITTED);
    }
}
