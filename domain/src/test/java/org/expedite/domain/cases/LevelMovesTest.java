package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.AT;
import static org.expedite.domain.cases.Opened.DUTY;
import static org.expedite.domain.cases.Opened.ED;
import static org.expedite.domain.cases.Opened.L1;
import static org.expedite.domain.cases.Opened.L2;
import static org.expedite.domain.cases.Opened.L3;
import static org.expedite.domain.cases.Opened.LATER;
import static org.expedite.domain.cases.Opened.change;
import static org.expedite.domain.cases.Opened.made;
import static org.expedite.domain.cases.Opened.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Escalation without priority, by an engineer or asked for by the customer. */
class LevelMovesTest {
    private static final TechnicalLevels LEVELS = TechnicalLevels.SHIPPED;

    private static SupportCase atTheTop() {
        SupportCase open = Opened.open();
        TechnicalLevel top = LEVELS.ascending().getLast();
        return open.with(open.state().escalated(top, AT));
    }

    private static SupportCase granted() {
        return made(LevelMoves.escalateWithPriority(Opened.open(), L2, "d1", ANA, AT));
    }

    @Test
    void goes_up_one_level_into_the_queue_and_is_expedited_no_longer() {
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
    void ends_a_grant_that_nobody_picked_up() {
        CaseState state =
                made(LevelMoves.escalate(granted(), LEVELS, "e1", "still down", ED, LATER)).state();
        assertThat(state.grantPending()).isFalse();
        assertThat(state.expedited()).isFalse();
    }

    @Test
    void the_customers_request_is_kept_until_the_case_goes_up() {
        CaseChange change =
                change(
                        LevelMoves.requestEscalation(
                                Opened.open(), LEVELS, "e1", "still down", ANA, LATER));
        SupportCase asked = change.after();
        assertThat(asked.state()).isEqualTo(Opened.open().state().withEscalationRequest());
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.OrdinaryEscalationRequested(
                                new CaseEvent.Origin("ana", LATER), "e1", L1, "still down"));
        assertThat(
                        refused(
                                        LevelMoves.requestEscalation(
                                                asked, LEVELS, "e2", "still down", ANA, LATER))
                                .refusal())
                .isEqualTo(Refusal.ESCALATION_ALREADY_REQUESTED);
        SupportCase picked = made(OwnershipMoves.pickUp(asked, ED, LATER));
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
    void customers_ask_and_engineers_act() {
        SupportCase open = Opened.open();
        assertThat(
                        refused(LevelMoves.escalate(open, LEVELS, "e1", "still down", ANA, LATER))
                                .refusal())
                .isEqualTo(Refusal.NOT_PERMITTED);
        assertThat(
                        refused(
                                        LevelMoves.requestEscalation(
                                                open, LEVELS, "e1", "still down", ED, LATER))
                                .refusal())
                .isEqualTo(Refusal.NOT_PERMITTED);
    }

    @Test
    void nothing_is_above_the_top() {
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
        assertThat(LevelMoves.objectionTo(CaseMove.ESCALATE, Opened.open(), LEVELS, ED)).isEmpty();
    }

    @Test
    void a_duty_manager_overrides_and_that_is_no_grant() {
        SupportCase owned = made(OwnershipMoves.pickUp(Opened.open(), ED, AT));
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
    void a_duty_manager_de_escalates_and_the_case_goes_first_as_it_did() {
        CaseChange change = change(LevelMoves.deEscalate(granted(), LEVELS, "easy", DUTY, LATER));
        CaseState state = change.after().state();
        assertThat(state.level()).isEqualTo(Opened.L1);
        assertThat(state.expedited()).isTrue();
        assertThat(state.grantPending()).isFalse();
        assertThat(state.waitingSince()).isEqualTo(LATER);
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.DeEscalated(
                                new CaseEvent.Origin("duty", LATER), L2, L1, "easy"));
    }

    @Test
    void nothing_is_below_the_lowest_level_nor_above_the_top() {
        SupportCase open = Opened.open();
        assertThat(refused(LevelMoves.deEscalate(open, LEVELS, "easy", DUTY, LATER)).refusal())
                .isEqualTo(Refusal.AT_LOWEST_LEVEL);
        assertThat(refused(LevelMoves.override(atTheTop(), LEVELS, "now", DUTY, LATER)).refusal())
                .isEqualTo(Refusal.AT_TOP_LEVEL);
        assertThat(LevelMoves.objectionTo(CaseMove.DE_ESCALATE, open, LEVELS, DUTY)).isPresent();
        assertThat(LevelMoves.objectionTo(CaseMove.OVERRIDE, open, LEVELS, DUTY)).isEmpty();
        assertThat(LevelMoves.objectionTo(CaseMove.OVERRIDE, atTheTop(), LEVELS, DUTY)).isPresent();
    }

    @Test
    void only_a_duty_manager_overrides_or_de_escalates() {
        for (Participant by : List.of(ANA, ED, Participant.CENTER)) {
            assertThat(refused(LevelMoves.override(granted(), LEVELS, "x", by, LATER)).refusal())
                    .isEqualTo(Refusal.NOT_PERMITTED);
            assertThat(refused(LevelMoves.deEscalate(granted(), LEVELS, "x", by, LATER)).refusal())
                    .isEqualTo(Refusal.NOT_PERMITTED);
        }
    }
}
