package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.AT;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.L1;
import static org.expedite.domain.cases.CaseFixtures.L2;
import static org.expedite.domain.cases.CaseFixtures.L3;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;
import static org.expedite.domain.cases.CaseFixtures.made;
import static org.expedite.domain.cases.CaseFixtures.refused;

import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupportCaseTest {
    private static SupportCase granted() {
        return made(LevelMoves.escalateWithPriority(CaseFixtures.open(), L2, "d1", ANA, LATER));
    }

    @Test
    void a_new_case_waits_at_the_lowest_level() {
        CaseChange opening =
                CaseFixtures.opening(CaseFixtures.assistance(AssistanceOutcome.DIRECT));
        assertThat(opening.before()).isZero();
        assertThat(opening.after().version()).isEqualTo(1);
        assertThat(opening.after().state())
                .isEqualTo(
                        new CaseState(
                                CaseStatus.OPEN,
                                Priority.P1,
                                false,
                                L1,
                                false,
                                AT,
                                null,
                                false,
                                false,
                                null,
                                AT,
                                null));
        assertThat(opening.after().organization()).isEqualTo(new OrganizationId("acme"));
        assertThat(opening.after().requester()).isEqualTo(new ContactId("ana"));
        assertThat(opening.events())
                .containsExactly(
                        new CaseEvent.Opened(
                                new CaseEvent.Origin("engineer", AT),
                                AssistanceOutcome.DIRECT,
                                Channel.PHONE,
                                Priority.P1));
    }

    @Nested
    class PickUp {
        @Test
        void assigns_an_owner() {
            CaseChange change = change(OwnershipMoves.pickUp(CaseFixtures.open(), ED, LATER));
            assertThat(change.after().state())
                    .isEqualTo(
                            new CaseState(
                                    CaseStatus.IN_PROGRESS,
                                    Priority.P1,
                                    false,
                                    L1,
                                    false,
                                    AT,
                                    "ed",
                                    false,
                                    false,
                                    null,
                                    AT,
                                    null));
            assertThat(change.events())
                    .containsExactly(new CaseEvent.PickedUp(new CaseEvent.Origin("ed", LATER), L1));
        }

        @Test
        void consumes_the_grant_and_leaves_the_case_expedited() {
            CaseState state = made(OwnershipMoves.pickUp(granted(), ED, LATER)).state();
            assertThat(state.grantPending()).isFalse();
            assertThat(state.expedited()).isTrue();
            assertThat(state.level()).isEqualTo(L2);
        }
    }

    @Nested
    class Escalation {
        @Test
        void moves_the_case_expedited_into_the_queue_of_the_next_level() {
            SupportCase owned = made(OwnershipMoves.pickUp(CaseFixtures.open(), ED, AT));
            CaseChange change =
                    change(LevelMoves.escalateWithPriority(owned, L2, "d1", ANA, LATER));
            assertThat(change.after().state())
                    .isEqualTo(
                            new CaseState(
                                    CaseStatus.OPEN,
                                    Priority.P1,
                                    false,
                                    L2,
                                    true,
                                    LATER,
                                    null,
                                    true,
                                    false,
                                    null,
                                    LATER,
                                    null));
            assertThat(change.events())
                    .containsExactly(
                            new CaseEvent.EscalatedWithPriority(
                                    new CaseEvent.Origin("ana", LATER), "d1", L1, L2));
        }

        @Test
        void can_be_repeated_after_pick_up() {
            SupportCase pickedUp = made(OwnershipMoves.pickUp(granted(), ED, LATER));
            CaseState next =
                    made(LevelMoves.escalateWithPriority(pickedUp, L3, "d2", ANA, LATER)).state();
            assertThat(next.level()).isEqualTo(L3);
            assertThat(next.grantPending()).isTrue();
            assertThat(next.owner()).isNull();
        }
    }

    @Nested
    class PriorityChange {
        @Test
        void by_a_customer_is_a_proposal() {
            CaseChange change =
                    change(
                            PriorityMoves.changePriority(
                                    CaseFixtures.open(), Priority.P2, "less", ANA, LATER));
            assertThat(change.after().state().priority()).isEqualTo(Priority.P2);
            assertThat(change.after().state().priorityCorrected()).isFalse();
            assertThat(change.after().intake().proposedPriority()).isEqualTo(Priority.P1);
            assertThat(change.events())
                    .containsExactly(
                            new CaseEvent.PriorityChanged(
                                    new CaseEvent.Origin("ana", LATER),
                                    Priority.P1,
                                    Priority.P2,
                                    "less"));
        }

        @Test
        void by_an_engineer_cannot_be_changed_by_a_customer() {
            SupportCase corrected =
                    made(
                            PriorityMoves.changePriority(
                                    CaseFixtures.open(), Priority.P3, "minor", ED, AT));
            assertThat(corrected.state().priorityCorrected()).isTrue();
            assertThat(corrected.objectionTo(CaseMove.CHANGE_PRIORITY, ANA)).isPresent();
            assertThat(corrected.objectionTo(CaseMove.CHANGE_PRIORITY, ED)).isEmpty();

            Move byCustomer =
                    PriorityMoves.changePriority(corrected, Priority.P1, "no", ANA, LATER);
            assertThat(refused(byCustomer).refusal()).isEqualTo(Refusal.PRIORITY_SET_BY_ENGINEER);
            SupportCase again =
                    made(PriorityMoves.changePriority(corrected, Priority.P1, "yes", ED, LATER));
            assertThat(again.state().priority()).isEqualTo(Priority.P1);
            assertThat(again.state().priorityCorrected()).isTrue();
        }

        @Test
        void to_the_same_priority_is_refused() {
            Move move =
                    PriorityMoves.changePriority(
                            CaseFixtures.open(), Priority.P1, "same", ED, LATER);
            assertThat(refused(move).refusal()).isEqualTo(Refusal.PRIORITY_UNCHANGED);
            assertThat(refused(move).explanation().text()).contains("P1");
        }

        @Test
        void is_refused_on_a_closed_case() {
            SupportCase closed = CaseFixtures.in(CaseStatus.CLOSED);
            assertThat(closed.objectionTo(CaseMove.CHANGE_PRIORITY, ED)).isPresent();
            assertThat(closed.objectionTo(CaseMove.CHANGE_PRIORITY, ANA)).isPresent();
            assertThat(CaseFixtures.open().objectionTo(CaseMove.CHANGE_PRIORITY, ANA)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"P3", "P4"})
        void below_p2_ends_expedition_and_grant_and_leaves_the_level(Priority low) {
            SupportCase lowered =
                    made(PriorityMoves.changePriority(granted(), low, "minor", ED, LATER));
            assertThat(lowered.state().expedited()).isFalse();
            assertThat(lowered.state().grantPending()).isFalse();
            assertThat(lowered.state().level()).isEqualTo(L2);

            SupportCase raised =
                    made(PriorityMoves.changePriority(lowered, Priority.P1, "worse", ED, LATER));
            assertThat(raised.state().expedited()).isFalse();
            assertThat(raised.state().grantPending()).isFalse();
        }

        @Test
        void to_p2_leaves_expedition_and_grant() {
            SupportCase p2 =
                    made(PriorityMoves.changePriority(granted(), Priority.P2, "less", ED, LATER));
            assertThat(p2.state().expedited()).isTrue();
            assertThat(p2.state().grantPending()).isTrue();
        }

        @Test
        void from_p3_to_p1_does_not_expedite() {
            SupportCase p3 =
                    made(
                            PriorityMoves.changePriority(
                                    CaseFixtures.open(), Priority.P3, "minor", ED, AT));
            CaseState p1 =
                    made(PriorityMoves.changePriority(p3, Priority.P1, "worse", ED, LATER)).state();
            assertThat(p1.expedited()).isFalse();
            assertThat(p1.grantPending()).isFalse();
        }
    }

    @Nested
    class Reassessment {
        private static final Assistance DIRECT = CaseFixtures.assistance(AssistanceOutcome.DIRECT);

        @Test
        void puts_a_covered_case_into_the_queue() {
            SupportCase waiting = CaseFixtures.in(CaseStatus.AWAITING_COVERAGE);
            CaseChange change =
                    ReassessmentMoves.reassess(waiting, DIRECT, waiting.product(), "ed", LATER);
            assertThat(change.after().state().waitingSince()).isEqualTo(LATER);
            assertThat(change.after().assistance()).isEqualTo(DIRECT);
            assertThat(change.after().version()).isEqualTo(2);
            assertThat(change.events())
                    .containsExactly(
                            new CaseEvent.AssistanceChanged(
                                    new CaseEvent.Origin("ed", LATER),
                                    AssistanceOutcome.NOT_COVERED,
                                    AssistanceOutcome.DIRECT));
        }

        @Test
        void preserves_the_waiting_time_of_a_case_without_assistance() {
            CaseChange change =
                    ReassessmentMoves.reassess(
                            CaseFixtures.in(CaseStatus.AWAITING_COVERAGE),
                            CaseFixtures.viaPartner("fastnet"),
                            CaseFixtures.open().product(),
                            "ed",
                            LATER);
            assertThat(change.after().state().waitingSince()).isEqualTo(AT);
        }

        @ParameterizedTest
        @EnumSource(names = {"AWAITING_COVERAGE", "AWAITING_VERIFICATION", "REFERRED"})
        void with_the_same_assistance_changes_nothing(CaseStatus status) {
            SupportCase waiting = CaseFixtures.in(status);
            assertThat(
                            ReassessmentMoves.reassess(
                                            waiting,
                                            waiting.assistance(),
                                            waiting.product(),
                                            "ed",
                                            LATER)
                                    .isEmpty())
                    .isTrue();
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"AWAITING_COVERAGE", "AWAITING_VERIFICATION", "REFERRED"})
        void never_withdraws_assistance(CaseStatus status) {
            SupportCase assisted = CaseFixtures.in(status);
            Assistance none = CaseFixtures.assistance(AssistanceOutcome.NOT_COVERED);
            CaseChange change =
                    ReassessmentMoves.reassess(assisted, none, assisted.product(), "ed", LATER);
            assertThat(change.isEmpty()).isTrue();
            assertThat(change.after().assistance()).isEqualTo(DIRECT);
        }
    }
}
