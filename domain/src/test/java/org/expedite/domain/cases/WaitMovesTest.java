package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.DUTY;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.EVE;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;
import static org.expedite.domain.cases.CaseFixtures.made;
import static org.expedite.domain.cases.CaseFixtures.refused;

import org.junit.jupiter.api.Test;

class WaitMovesTest {
    private static final SupportCase OWNED = CaseFixtures.ownedIn(CaseStatus.IN_PROGRESS, ED);

    @Test
    void the_owner_stays_while_the_case_waits_for_the_customer() {
        CaseChange change = change(WaitMoves.begin(OWNED, "the core dump", ED, LATER));
        assertThat(change.after().state())
                .isEqualTo(OWNED.state().in(CaseStatus.WAITING_ON_CUSTOMER));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.CustomerAwaited(
                                new CaseEvent.Origin("ed", LATER), "the core dump"));
    }

    @Test
    void customer_or_staff_ends_the_wait() {
        SupportCase waiting = made(WaitMoves.begin(OWNED, "the core dump", DUTY, LATER));
        assertThat(made(WaitMoves.end(waiting, ANA, LATER)).state())
                .isEqualTo(OWNED.state().customerActive(LATER));
        assertThat(change(WaitMoves.end(waiting, ANA, LATER)).events())
                .containsExactly(new CaseEvent.Resumed(new CaseEvent.Origin("ana", LATER), null));
        assertThat(made(WaitMoves.end(waiting, EVE, LATER)).state()).isEqualTo(OWNED.state());
    }

    @Test
    void only_the_owner_or_a_duty_manager_begins_the_wait() {
        assertThat(refused(WaitMoves.begin(OWNED, "x", EVE, LATER)).refusal())
                .isEqualTo(Refusal.NOT_THE_OWNER);
    }
}
