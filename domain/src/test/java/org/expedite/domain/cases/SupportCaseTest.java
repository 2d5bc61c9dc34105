package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.AT;
import static org.expedite.domain.cases.Opened.ED;
import static org.expedite.domain.cases.Opened.L1;
import static org.expedite.domain.cases.Opened.L2;
import static org.expedite.domain.cases.Opened.L3;
import static org.expedite.domain.cases.Opened.LATER;
import static org.expedite.domain.cases.Opened.change;
import static org.expedite.domain.cases.Opened.made;
import static org.expedite.domain.cases.Opened.refused;

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
        return made(LevelMoves.escalateWithPriority(Opened.open(), L2, "d1", ANA, LATER));
    }

    @Test
    void startsAtTheLowestLevelInItsQueue() {
        CaseChange opening = Opened.opening(Opened.assistance(AssistanceOutcome.DIRECT));
        assertThat(opening.before()).isZero();
        assertThat(opening.after().version()).isEqualTo(1);
        assertThat(opening.after().progress())
                .isEqualTo(
                        new Progress(
                                CaseStatus.OPEN,
                                Priority.P1,
                                false,
                                L1,
                                false,
                                AT,
                                null,
                                false,
                                false,
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
        void givesItAnOwner() {
            CaseChange change = change(Ownership.pickUp(Opened.open(), ED, LATER));
            assertThat(change.after().progress())
                    .isEqualTo(
                            new Progress(
                                    CaseStatus.IN_PROGRESS,
                                    Priority.P1,
                                    false,
                                    L1,
                                    false,
                                    AT,
                                    "ed",
                                    false,
                                    false,
                                    null));
            assertThat(change.events())
                    .containsExactly(new CaseEvent.PickedUp(new CaseEvent.Origin("ed", LATER), L1));
        }

        @Test
        void usesUpAGrantAndStaysExpedited() {
            Progress progress = made(Ownership.pickUp(granted(), ED, LATER)).progress();
            assertThat(progress.grantPending()).isFalse();
            assertThat(progress.expedited()).isTrue();
            assertThat(progress.level()).isEqualTo(L2);
        }
    }

    @Nested
    class Escalation {
        @Test
        void goesUpExpeditedAndReleasedIntoTheQueue() {
            SupportCase owned = made(Ownership.pickUp(Opened.open(), ED, AT));
            CaseChange change =
                    change(LevelMoves.escalateWithPriority(owned, L2, "d1", ANA, LATER));
            assertThat(change.after().progress())
                    .isEqualTo(
                            new Progress(
                                    CaseStatus.OPEN,
                                    Priority.P1,
                                    false,
                                    L2,
                                    true,
                                    LATER,
                                    null,
                                    true,
                                    false,
                                    null));
            assertThat(change.events())
                    .containsExactly(
                            new CaseEvent.EscalatedWithPriority(
                                    new CaseEvent.Origin("ana", LATER), "d1", L1, L2));
        }

        @Test
        void afterPickUpAFurtherOneGoesToTheNextLevel() {
            SupportCase pickedUp = made(Ownership.pickUp(granted(), ED, LATER));
            Progress next =
                    made(LevelMoves.escalateWithPriority(pickedUp, L3, "d2", ANA, LATER))
                            .progress();
            assertThat(next.level()).isEqualTo(L3);
            assertThat(next.grantPending()).isTrue();
            assertThat(next.owner()).isNull();
        }
    }

    @Nested
    class PriorityChange {
        @Test
        void byTheCustomerIsAProposal() {
            CaseChange change =
                    change(
                            PriorityMoves.changePriority(
                                    Opened.open(), Priority.P2, "less", ANA, LATER));
            assertThat(change.after().progress().priority()).isEqualTo(Priority.P2);
            assertThat(change.after().progress().priorityCorrected()).isFalse();
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
        void byAnEngineerIsTheLastWord() {
            SupportCase corrected =
                    made(PriorityMoves.changePriority(Opened.open(), Priority.P3, "minor", ED, AT));
            assertThat(corrected.progress().priorityCorrected()).isTrue();
            assertThat(corrected.objectionTo(CaseMove.CHANGE_PRIORITY, ANA)).isPresent();
            assertThat(corrected.objectionTo(CaseMove.CHANGE_PRIORITY, ED)).isEmpty();

            Move byCustomer =
                    PriorityMoves.changePriority(corrected, Priority.P1, "no", ANA, LATER);
            assertThat(refused(byCustomer).refusal()).isEqualTo(Refusal.PRIORITY_SET_BY_ENGINEER);
            SupportCase again =
                    made(PriorityMoves.changePriority(corrected, Priority.P1, "yes", ED, LATER));
            assertThat(again.progress().priority()).isEqualTo(Priority.P1);
            assertThat(again.progress().priorityCorrected()).isTrue();
        }

        @Test
        void toTheSamePriorityIsRefused() {
            Move move = PriorityMoves.changePriority(Opened.open(), Priority.P1, "same", ED, LATER);
            assertThat(refused(move).refusal()).isEqualTo(Refusal.PRIORITY_UNCHANGED);
            assertThat(refused(move).explanation()).contains("P1");
        }

        @Test
        void isRefusedToAnybodyOnceTheCaseIsOver() {
            SupportCase closed = Opened.in(CaseStatus.CLOSED);
            assertThat(closed.objectionTo(CaseMove.CHANGE_PRIORITY, ED)).isPresent();
            assertThat(closed.objectionTo(CaseMove.CHANGE_PRIORITY, ANA)).isPresent();
            assertThat(Opened.open().objectionTo(CaseMove.CHANGE_PRIORITY, ANA)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"P3", "P4"})
        void belowP2EndsExpeditedAndThePendingGrantButNotTheLevel(Priority low) {
            SupportCase lowered =
                    made(PriorityMoves.changePriority(granted(), low, "minor", ED, LATER));
            assertThat(lowered.progress().expedited()).isFalse();
            assertThat(lowered.progress().grantPending()).isFalse();
            assertThat(lowered.progress().level()).isEqualTo(L2);

            SupportCase raised =
                    made(PriorityMoves.changePriority(lowered, Priority.P1, "worse", ED, LATER));
            assertThat(raised.progress().expedited()).isFalse();
            assertThat(raised.progress().grantPending()).isFalse();
        }

        @Test
        void toP2KeepsBoth() {
            SupportCase p2 =
                    made(PriorityMoves.changePriority(granted(), Priority.P2, "less", ED, LATER));
            assertThat(p2.progress().expedited()).isTrue();
            assertThat(p2.progress().grantPending()).isTrue();
        }

        @Test
        void fromP3ToP1DoesNotExpedite() {
            SupportCase p3 =
                    made(PriorityMoves.changePriority(Opened.open(), Priority.P3, "minor", ED, AT));
            Progress p1 =
                    made(PriorityMoves.changePriority(p3, Priority.P1, "worse", ED, LATER))
                            .progress();
            assertThat(p1.expedited()).isFalse();
            assertThat(p1.grantPending()).isFalse();
        }
    }

    @Nested
    class LookingAgain {
        private static final Assistance DIRECT = Opened.assistance(AssistanceOutcome.DIRECT);

        @Test
        void releasesItIntoTheQueueWhenCovered() {
            SupportCase waiting = Opened.in(CaseStatus.AWAITING_COVERAGE);
            CaseChange change = Reassessment.of(waiting, DIRECT, waiting.product(), "ed", LATER);
            assertThat(change.after().progress().waitingSince()).isEqualTo(LATER);
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
        void keepsTheTimeOfArrivalWhereItGoesOnWaiting() {
            CaseChange change =
                    Reassessment.of(
                            Opened.in(CaseStatus.AWAITING_COVERAGE),
                            Opened.viaPartner("fastnet"),
                            Opened.open().product(),
                            "ed",
                            LATER);
            assertThat(change.after().progress().waitingSince()).isEqualTo(AT);
        }

        @ParameterizedTest
        @EnumSource(names = {"AWAITING_COVERAGE", "AWAITING_VERIFICATION", "REFERRED"})
        void isEmptyWhereTheAnswerIsTheSame(CaseStatus status) {
            SupportCase waiting = Opened.in(status);
            assertThat(
                            Reassessment.of(
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
        void neverTakesTheAssistanceAwayAgain(CaseStatus status) {
            SupportCase assisted = Opened.in(status);
            Assistance none = Opened.assistance(AssistanceOutcome.NOT_COVERED);
            CaseChange change = Reassessment.of(assisted, none, assisted.product(), "ed", LATER);
            assertThat(change.isEmpty()).isTrue();
            assertThat(change.after().assistance()).isEqualTo(DIRECT);
        }
    }
}
