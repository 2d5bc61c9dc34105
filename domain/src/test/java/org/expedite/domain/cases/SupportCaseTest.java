package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.AT;
import static org.expedite.domain.cases.Opened.L1;
import static org.expedite.domain.cases.Opened.L2;
import static org.expedite.domain.cases.Opened.L3;
import static org.expedite.domain.cases.Opened.LATER;
import static org.expedite.domain.cases.Opened.change;
import static org.expedite.domain.cases.Opened.made;
import static org.expedite.domain.cases.Opened.refused;

import java.util.Map;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupportCaseTest {
    private static CaseEvent event(CaseEvent.Type type, String actor, Map<String, String> details) {
        return new CaseEvent(type, LATER, actor, details);
    }

    private static SupportCase granted() {
        return made(Opened.open().escalateWithPriority(L2, "d1", "ana", LATER));
    }

    @Test
    void startsAtTheLowestLevelInItsQueue() {
        CaseChange opening = Opened.opening(Opened.assistance(AssistanceOutcome.DIRECT));
        assertThat(opening.before()).isZero();
        assertThat(opening.after().version()).isEqualTo(1);
        assertThat(opening.after().progress())
                .isEqualTo(
                        new Progress(
                                CaseStatus.OPEN, Priority.P1, false, L1, false, AT, null, false));
        assertThat(opening.after().organization()).isEqualTo(new OrganizationId("acme"));
        assertThat(opening.after().requester()).isEqualTo(new ContactId("ana"));
        assertThat(opening.events())
                .containsExactly(
                        new CaseEvent(
                                CaseEvent.Type.OPENED,
                                AT,
                                "engineer",
                                Map.of(
                                        "assistance", "DIRECT",
                                        "channel", "PHONE",
                                        "priority", "P1")));
    }

    @Nested
    class PickUp {
        @Test
        void givesItAnOwner() {
            CaseChange change = change(Opened.open().pickUp("ed", LATER));
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
                                    false));
            assertThat(change.events())
                    .containsExactly(event(CaseEvent.Type.PICKED_UP, "ed", Map.of("level", "L1")));
        }

        @Test
        void usesUpAGrantAndStaysExpedited() {
            Progress progress = made(granted().pickUp("ed", LATER)).progress();
            assertThat(progress.grantPending()).isFalse();
            assertThat(progress.expedited()).isTrue();
            assertThat(progress.level()).isEqualTo(L2);
        }
    }

    @Nested
    class Escalation {
        @Test
        void goesUpExpeditedAndReleasedIntoTheQueue() {
            SupportCase owned = made(Opened.open().pickUp("ed", AT));
            CaseChange change = change(owned.escalateWithPriority(L2, "d1", "ana", LATER));
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
                                    true));
            assertThat(change.events())
                    .containsExactly(
                            event(
                                    CaseEvent.Type.ESCALATED_WITH_PRIORITY,
                                    "ana",
                                    Map.of("decision", "d1", "from", "L1", "to", "L2")));
        }

        @Test
        void afterPickUpAFurtherOneGoesToTheNextLevel() {
            SupportCase pickedUp = made(granted().pickUp("ed", LATER));
            Progress next = made(pickedUp.escalateWithPriority(L3, "d2", "ana", LATER)).progress();
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
                    change(Opened.open().changePriority(Priority.P2, "less", "ana", false, LATER));
            assertThat(change.after().progress().priority()).isEqualTo(Priority.P2);
            assertThat(change.after().progress().priorityCorrected()).isFalse();
            assertThat(change.after().intake().proposedPriority()).isEqualTo(Priority.P1);
            assertThat(change.events())
                    .containsExactly(
                            event(
                                    CaseEvent.Type.PRIORITY_CHANGED,
                                    "ana",
                                    Map.of("from", "P1", "reason", "less", "to", "P2")));
        }

        @Test
        void byAnEngineerIsTheLastWord() {
            SupportCase corrected =
                    made(Opened.open().changePriority(Priority.P3, "minor", "ed", true, AT));
            assertThat(corrected.progress().priorityCorrected()).isTrue();
            assertThat(corrected.mayChangePriority(false)).isFalse();
            assertThat(corrected.mayChangePriority(true)).isTrue();

            Move byCustomer = corrected.changePriority(Priority.P1, "no", "ana", false, LATER);
            assertThat(refused(byCustomer).refusal()).isEqualTo(Refusal.PRIORITY_SET_BY_ENGINEER);
            SupportCase again =
                    made(corrected.changePriority(Priority.P1, "yes", "ed", true, LATER));
            assertThat(again.progress().priority()).isEqualTo(Priority.P1);
            assertThat(again.progress().priorityCorrected()).isTrue();
        }

        @Test
        void toTheSamePriorityIsRefused() {
            Move move = Opened.open().changePriority(Priority.P1, "same", "ed", true, LATER);
            assertThat(refused(move).refusal()).isEqualTo(Refusal.PRIORITY_UNCHANGED);
            assertThat(refused(move).explanation()).contains("P1");
        }

        @Test
        void isRefusedToAnybodyOnceTheCaseIsOver() {
            SupportCase closed = Opened.in(CaseStatus.CLOSED);
            assertThat(closed.mayChangePriority(true)).isFalse();
            assertThat(closed.mayChangePriority(false)).isFalse();
            assertThat(Opened.open().mayChangePriority(false)).isTrue();
        }

        @ParameterizedTest
        @EnumSource(names = {"P3", "P4"})
        void belowP2EndsExpeditedAndThePendingGrantButNotTheLevel(Priority low) {
            SupportCase lowered = made(granted().changePriority(low, "minor", "ed", true, LATER));
            assertThat(lowered.progress().expedited()).isFalse();
            assertThat(lowered.progress().grantPending()).isFalse();
            assertThat(lowered.progress().level()).isEqualTo(L2);

            SupportCase raised =
                    made(lowered.changePriority(Priority.P1, "worse", "ed", true, LATER));
            assertThat(raised.progress().expedited()).isFalse();
            assertThat(raised.progress().grantPending()).isFalse();
        }

        @Test
        void toP2KeepsBoth() {
            SupportCase p2 = made(granted().changePriority(Priority.P2, "less", "ed", true, LATER));
            assertThat(p2.progress().expedited()).isTrue();
            assertThat(p2.progress().grantPending()).isTrue();
        }

        @Test
        void fromP3ToP1DoesNotExpedite() {
            SupportCase p3 =
                    made(Opened.open().changePriority(Priority.P3, "minor", "ed", true, AT));
            Progress p1 =
                    made(p3.changePriority(Priority.P1, "worse", "ed", true, LATER)).progress();
            assertThat(p1.expedited()).isFalse();
            assertThat(p1.grantPending()).isFalse();
        }
    }

    @Nested
    class Reassessment {
        private static final Assistance DIRECT = Opened.assistance(AssistanceOutcome.DIRECT);

        @Test
        void releasesItIntoTheQueueWhenCovered() {
            SupportCase waiting = Opened.in(CaseStatus.AWAITING_COVERAGE);
            CaseChange change = waiting.reassess(DIRECT, waiting.product(), "ed", LATER);
            assertThat(change.after().progress().waitingSince()).isEqualTo(LATER);
            assertThat(change.after().assistance()).isEqualTo(DIRECT);
            assertThat(change.after().version()).isEqualTo(2);
            assertThat(change.events())
                    .containsExactly(
                            event(
                                    CaseEvent.Type.ASSISTANCE_CHANGED,
                                    "ed",
                                    Map.of("from", "NOT_COVERED", "to", "DIRECT")));
        }

        @Test
        void keepsTheTimeOfArrivalWhereItGoesOnWaiting() {
            CaseChange change =
                    Opened.in(CaseStatus.AWAITING_COVERAGE)
                            .reassess(
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
                            waiting.reassess(waiting.assistance(), waiting.product(), "ed", LATER)
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
            CaseChange change = assisted.reassess(none, assisted.product(), "ed", LATER);
            assertThat(change.isEmpty()).isTrue();
            assertThat(change.after().assistance()).isEqualTo(DIRECT);
        }
    }
}
