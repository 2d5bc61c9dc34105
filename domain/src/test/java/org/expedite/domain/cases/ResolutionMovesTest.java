package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.AT;
import static org.expedite.domain.cases.CaseFixtures.DUTY;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.EVE;
import static org.expedite.domain.cases.CaseFixtures.L2;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;
import static org.expedite.domain.cases.CaseFixtures.made;
import static org.expedite.domain.cases.CaseFixtures.refused;

import java.time.Duration;
import org.expedite.domain.customers.ContactId;
import org.junit.jupiter.api.Test;

/** Resolving, closing and withdrawing cases. */
class ResolutionMovesTest {
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private static SupportCase resolved() {
        SupportCase granted =
                made(LevelMoves.escalateWithPriority(CaseFixtures.open(), L2, "d1", ANA, AT));
        SupportCase owned = made(OwnershipMoves.pickUp(granted, ED, AT));
        return made(ResolutionMoves.resolve(owned, "The line card is replaced.", ED, LATER));
    }

    @Test
    void the_owner_resolves_a_case_which_is_no_longer_expedited() {
        SupportCase requested =
                made(
                        LevelMoves.requestEscalation(
                                CaseFixtures.ownedIn(CaseStatus.IN_PROGRESS, ED),
                                TechnicalLevels.SHIPPED,
                                "e1",
                                "still down",
                                ANA,
                                AT));
        CaseChange change = change(ResolutionMoves.resolve(requested, "Replaced.", ED, LATER));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.Resolved(new CaseEvent.Origin("ed", LATER), "Replaced."));
        assertThat(change.after().state().escalationRequested()).isFalse();
        CaseState state = resolved().state();
        assertThat(state.status()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(state.expedited()).isFalse();
        assertThat(state.owner()).isEqualTo("ed");
        assertThat(state.awaitingConfirmationSince()).isEqualTo(LATER);
        assertThat(refused(ResolutionMoves.resolve(requested, "x", EVE, LATER)).refusal())
                .isEqualTo(Refusal.NOT_THE_OWNER);
        assertThat(made(ResolutionMoves.resolve(requested, "x", DUTY, LATER)).state().status())
                .isEqualTo(CaseStatus.RESOLVED);
    }

    @Test
    void a_resolved_case_is_closed_on_the_customers_agreement() {
        CaseChange change =
                change(ResolutionMoves.close(resolved(), new ContactId("ana"), ED, LATER));
        assertThat(change.after().state().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(change.after().state().awaitingConfirmationSince()).isNull();
        assertThat(change.after().state().endedAt()).isEqualTo(LATER);
        assertThat(change.after().state().lastCustomerActivity()).isEqualTo(LATER);
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.Closed(
                                new CaseEvent.Origin("ed", LATER),
                                new ClosureReason.Agreed(new ContactId("ana"))));
    }

    @Test
    void a_resolved_case_is_auto_closed_after_the_waiting_time() {
        SupportCase resolved = resolved();
        CaseChange tooSoon =
                ResolutionMoves.autoClose(resolved, TWO_WEEKS, LATER.plus(TWO_WEEKS).minusNanos(1));
        assertThat(tooSoon.isEmpty()).isTrue();
        CaseChange closed = ResolutionMoves.autoClose(resolved, TWO_WEEKS, LATER.plus(TWO_WEEKS));
        assertThat(closed.after().state().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(closed.after().state().endedAt()).isEqualTo(LATER.plus(TWO_WEEKS));
        assertThat(closed.after().state().lastCustomerActivity())
                .isEqualTo(resolved.state().lastCustomerActivity());
        assertThat(closed.events())
                .containsExactly(
                        new CaseEvent.Closed(
                                new CaseEvent.Origin("system", LATER.plus(TWO_WEEKS)),
                                new ClosureReason.AutoClosed(LATER)));
        assertThat(
                        ResolutionMoves.autoClose(
                                        CaseFixtures.open(), Duration.ZERO, LATER.plus(TWO_WEEKS))
                                .isEmpty())
                .isTrue();
    }

    @Test
    void a_withdrawn_case_is_over_without_a_resolution() {
        SupportCase granted =
                made(LevelMoves.escalateWithPriority(CaseFixtures.open(), L2, "d1", ANA, AT));
        CaseChange change = change(ResolutionMoves.withdraw(granted, "A false alarm.", ANA, LATER));
        CaseState state = change.after().state();
        assertThat(state.status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(state.expedited()).isFalse();
        assertThat(state.grantPending()).isFalse();
        assertThat(
                        made(ResolutionMoves.withdraw(
                                        CaseFixtures.ownedIn(CaseStatus.IN_PROGRESS, ED),
                                        null,
                                        ANA,
                                        LATER))
                                .state()
                                .owner())
                .isNull();
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.Withdrawn(
                                new CaseEvent.Origin("ana", LATER), "A false alarm."));
        assertThat(state.endedAt()).isEqualTo(LATER);
    }
}
