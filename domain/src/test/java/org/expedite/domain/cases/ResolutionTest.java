package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.AT;
import static org.expedite.domain.cases.Opened.DUTY;
import static org.expedite.domain.cases.Opened.ED;
import static org.expedite.domain.cases.Opened.EVE;
import static org.expedite.domain.cases.Opened.L2;
import static org.expedite.domain.cases.Opened.LATER;
import static org.expedite.domain.cases.Opened.change;
import static org.expedite.domain.cases.Opened.made;
import static org.expedite.domain.cases.Opened.refused;

import java.time.Duration;
import org.expedite.domain.customers.ContactId;
import org.junit.jupiter.api.Test;

/** How a case ends, and begins again. */
class ResolutionTest {
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private static SupportCase resolved() {
        SupportCase granted =
                made(LevelMoves.escalateWithPriority(Opened.open(), L2, "d1", ANA, AT));
        SupportCase owned = made(Ownership.pickUp(granted, ED, AT));
        return made(Resolution.resolve(owned, "The line card is replaced.", ED, LATER));
    }

    @Test
    void isByTheOwnerWhoStaysKnownAndEndsWhatIsExpedited() {
        SupportCase asked =
                made(
                        LevelMoves.requestEscalation(
                                Opened.ownedIn(CaseStatus.IN_PROGRESS, ED),
                                TechnicalLevels.SHIPPED,
                                "e1",
                                "still down",
                                ANA,
                                AT));
        CaseChange change = change(Resolution.resolve(asked, "Replaced.", ED, LATER));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.Resolved(new CaseEvent.Origin("ed", LATER), "Replaced."));
        assertThat(change.after().progress().escalationRequested()).isFalse();
        Progress progress = resolved().progress();
        assertThat(progress.status()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(progress.expedited()).isFalse();
        assertThat(progress.owner()).isEqualTo("ed");
        assertThat(progress.silentSince()).isEqualTo(LATER);
        assertThat(refused(Resolution.resolve(asked, "x", EVE, LATER)).refusal())
                .isEqualTo(Refusal.NOT_THE_OWNER);
        assertThat(made(Resolution.resolve(asked, "x", DUTY, LATER)).progress().status())
                .isEqualTo(CaseStatus.RESOLVED);
    }

    @Test
    void isAgreedTo() {
        CaseChange change = change(Resolution.close(resolved(), new ContactId("ana"), ED, LATER));
        assertThat(change.after().progress().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(change.after().progress().silentSince()).isNull();
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.Closed(
                                new CaseEvent.Origin("ed", LATER),
                                new ClosureReason.Agreed(new ContactId("ana"))));
    }

    @Test
    void isTakenAsAgreedToAfterSilence() {
        SupportCase resolved = resolved();
        CaseChange tooSoon =
                Resolution.closeAfterSilence(
                        resolved, TWO_WEEKS, LATER.plus(TWO_WEEKS).minusNanos(1));
        assertThat(tooSoon.isEmpty()).isTrue();
        CaseChange closed =
                Resolution.closeAfterSilence(resolved, TWO_WEEKS, LATER.plus(TWO_WEEKS));
        assertThat(closed.after().progress().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(closed.events())
                .containsExactly(
                        new CaseEvent.Closed(
                                new CaseEvent.Origin("system", LATER.plus(TWO_WEEKS)),
                                new ClosureReason.AutoClosed(LATER)));
        assertThat(
                        Resolution.closeAfterSilence(
                                        Opened.open(), Duration.ZERO, LATER.plus(TWO_WEEKS))
                                .isEmpty())
                .isTrue();
    }

    @Test
    void silenceBeginsAnewWhenTheCustomerSaysSomething() {
        SupportCase resolved = resolved();
        SupportCase heard = Resolution.heard(resolved, ANA, LATER.plusSeconds(60));
        assertThat(heard.progress().silentSince()).isEqualTo(LATER.plusSeconds(60));
        assertThat(Resolution.heard(resolved, ED, LATER.plusSeconds(60))).isEqualTo(resolved);
        assertThat(Resolution.heard(Opened.open(), ANA, LATER)).isEqualTo(Opened.open());
    }

    @Test
    void isTakenBackIntoTheQueueOfItsLevel() {
        SupportCase resolved = resolved();
        SupportCase closed = made(Resolution.close(resolved, new ContactId("ana"), ANA, LATER));
        for (SupportCase over : new SupportCase[] {resolved, closed}) {
            CaseChange change =
                    change(Resolution.reopen(over, "Down again.", ANA, LATER.plusSeconds(9)));
            SupportCase reopened = change.after();
            assertThat(reopened.waits()).isTrue();
            assertThat(reopened.progress().level()).isEqualTo(L2);
            assertThat(reopened.progress().owner()).isNull();
            assertThat(reopened.progress().expedited()).isFalse();
            assertThat(reopened.progress().waitingSince()).isEqualTo(LATER.plusSeconds(9));
            assertThat(reopened.progress().silentSince()).isNull();
            assertThat(change.events())
                    .containsExactly(
                            new CaseEvent.Reopened(
                                    new CaseEvent.Origin("ana", LATER.plusSeconds(9)),
                                    "Down again."));
        }
    }

    @Test
    void isNotNeededForWhatIsWithdrawn() {
        SupportCase granted =
                made(LevelMoves.escalateWithPriority(Opened.open(), L2, "d1", ANA, AT));
        CaseChange change = change(Resolution.withdraw(granted, "A false alarm.", ANA, LATER));
        Progress progress = change.after().progress();
        assertThat(progress.status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(progress.expedited()).isFalse();
        assertThat(progress.grantPending()).isFalse();
        assertThat(
                        made(Resolution.withdraw(
                                        Opened.ownedIn(CaseStatus.IN_PROGRESS, ED),
                                        null,
                                        ANA,
                                        LATER))
                                .progress()
                                .owner())
                .isNull();
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.Withdrawn(
                                new CaseEvent.Origin("ana", LATER), "A false alarm."));
        assertThat(refused(Resolution.reopen(change.after(), "x", ANA, LATER)).refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
    }
}
