package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.AT;
import static org.expedite.domain.cases.CaseFixtures.DUTY;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.L1;
import static org.expedite.domain.cases.CaseFixtures.L2;
import static org.expedite.domain.cases.CaseFixtures.L3;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;
import static org.expedite.domain.cases.CaseFixtures.made;
import static org.expedite.domain.cases.CaseFixtures.refused;

import org.junit.jupiter.api.Test;

/** Escalation without priority, by an engineer or requested by the customer. */
class LevelMovesTest {
    private static final TechnicalLevels LEVELS = TechnicalLevels.SHIPPED;

    private static SupportCase atTheTop() {
        SupportCase open = CaseFixtures.open();
        TechnicalLevel top = LEVELS.ascending().getLast();
        return open.with(open.state().escalated(top, AT));
    }

    private static SupportCase granted() {
        return made(LevelMoves.escalateWithPriority(CaseFixtures.open(), L2, "d1", ANA, AT));
    }

    @Test
    void an_escalated_case_waits_one_level_up_and_is_no_longer_expedited() {
        SupportCase owned = made(OwnershipMoves.pickUp(granted(), ED, AT));
        CaseChange change =
                change(LevelMoves.escalate(owned, LEVELS, "e1", "still down", ED, LATER));
        CaseState state = change.after().state();
        assertThat(change.after().waits()).isTrue();
        assertThat(state.level().code()).isEqualTo("L3");
        assertThat(state.expedited()).isFalse();
        assertThat(state.grantPending()).isFalse();
        assertThat(state.waitingSince()).isEqualTo(LATER);
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.Escalated(
                                new CaseEvent.Origin("ed", LATER), "e1", L2, L3, "still down"));
    }

    @Test
    void an_ordinary_escalation_ends_a_pending_grant() {
        CaseState state =
                made(LevelMoves.escalate(granted(), LEVELS, "e1", "still down", ED, LATER)).state();
        assertThat(state.grantPending()).isFalse();
        assertThat(state.expedited()).isFalse();
    }

    @Test
    void a_customers_request_is_pending_until_the_case_is_escalated() {
        CaseChange change =
                change(
                        LevelMoves.requestEscalation(
                                CaseFixtures.open(), LEVELS, "e1", "still down", ANA, LATER));
        SupportCase requested = change.after();
        assertThat(requested.state())
                .isEqualTo(
                        CaseFixtures.open().state().withEscalationRequest().customerActive(LATER));
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.OrdinaryEscalationRequested(
                                new CaseEvent.Origin("ana", LATER), "e1", L1, "still down"));
        assertThat(
                        refused(
                                        LevelMoves.requestEscalation(
                                                requested, LEVELS, "e2", "still down", ANA, LATER))
                                .refusal())
                .isEqualTo(Refusal.ESCALATION_ALREADY_REQUESTED);
        SupportCase picked = made(OwnershipMoves.pickUp(requested, ED, LATER));
        assertThat(picked.state().escalationRequested()).isTrue();
        assertThat(
                        made(LevelMoves.escalate(picked, LEVELS, "e3", "still down", ED, LATER))
                                .state()
                                .escalationRequested())
                .isFalse();
        assertThat(
                        made(LevelMoves.escalateWithPriority(picked, L2, "d1", ANA, LATER))
                                .state()
                                .escalationRequested())
                .isFalse();
    }

    @Test
    void escalation_above_the_top_level_is_refused() {
        SupportCase top = atTheTop();
        assertThat(
                        refused(LevelMoves.escalate(top, LEVELS, "e1", "still down", ED, LATER))
                                .refusal())
                .isEqualTo(Refusal.AT_TOP_LEVEL);
        assertThat(
                        refused(
                                        LevelMoves.requestEscalation(
                                                top, LEVELS, "e1", "still down", ANA, LATER))
                                .refusal())
                .isEqualTo(Refusal.AT_TOP_LEVEL);
        assertThat(LevelMoves.objectionTo(CaseMove.ESCALATE, top, LEVELS, ED)).isPresent();
        assertThat(LevelMoves.objectionTo(CaseMove.ESCALATE, CaseFixtures.open(), LEVELS, ED))
                .isEmpty();
    }

    @Test
    void an_override_raises_and_expedites_a_case_without_a_grant() {
        SupportCase owned = made(OwnershipMoves.pickUp(CaseFixtures.open(), ED, AT));
        CaseChange change = change(LevelMoves.override(owned, LEVELS, "the press", DUTY, LATER));
        CaseState state = change.after().state();
        assertThat(change.after().waits()).isTrue();
        assertThat(state.level()).isEqualTo(L2);
        assertThat(state.expedited()).isTrue();
        assertThat(state.grantPending()).isFalse();
        assertThat(state.waitingSince()).isEqualTo(LATER);
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.Overridden(
                                new CaseEvent.Origin("duty", LATER), L1, L2, "the press"));
    }

    @Test
    void a_de_escalated_case_stays_expedited() {
        CaseChange change = change(LevelMoves.deEscalate(granted(), LEVELS, "easy", DUTY, LATER));
        CaseState state = change.after().state();
        assertThat(state.level()).isEqualTo(CaseFixtures.L1);
        assertThat(state.expedited()).isTrue();
        assertThat(state.grantPending()).isFalse();
        assertThat(state.waitingSince()).isEqualTo(LATER);
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.DeEscalated(
                                new CaseEvent.Origin("duty", LATER), L2, L1, "easy"));
    }

    @Test
    void moves_below_the_lowest_or_above_the_top_level_are_refused() {
        SupportCase open = CaseFixtures.open();
        assertThat(refused(LevelMoves.deEscalate(open, LEVELS, "easy", DUTY, LATER)).refusal())
                .isEqualTo(Refusal.AT_LOWEST_LEVEL);
        assertThat(refused(LevelMoves.override(atTheTop(), LEVELS, "now", DUTY, LATER)).refusal())
                .isEqualTo(Refusal.AT_TOP_LEVEL);
        assertThat(LevelMoves.objectionTo(CaseMove.DE_ESCALATE, open, LEVELS, DUTY)).isPresent();
        assertThat(LevelMoves.objectionTo(CaseMove.OVERRIDE, open, LEVELS, DUTY)).isEmpty();
        assertThat(LevelMoves.objectionTo(CaseMove.OVERRIDE, atTheTop(), LEVELS, DUTY)).isPresent();
    }
}
