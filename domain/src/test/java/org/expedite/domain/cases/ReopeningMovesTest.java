package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.AT;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.L2;
import static org.expedite.domain.cases.CaseFixtures.LATER;
import static org.expedite.domain.cases.CaseFixtures.change;
import static org.expedite.domain.cases.CaseFixtures.made;
import static org.expedite.domain.cases.CaseFixtures.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.TimeAndMaterials;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.explanation.Statement;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReopeningMovesTest {
    private static final Duration THIRTY_DAYS = Duration.ofDays(30);
    private static final ReopeningWindow WINDOW = new ReopeningWindow(THIRTY_DAYS);
    private static final ContactId AGREED = new ContactId("ana");

    private static final SupportCase RESOLVED = resolved(CaseFixtures.open());
    private static final SupportCase CLOSED =
            made(ResolutionMoves.close(RESOLVED, AGREED, ANA, LATER));
    private static final SupportCase WITHDRAWN =
            made(ResolutionMoves.withdraw(CaseFixtures.open(), null, ANA, LATER));

    private static SupportCase resolved(SupportCase open) {
        SupportCase granted = made(LevelMoves.escalateWithPriority(open, L2, "d1", ANA, AT));
        SupportCase owned = made(OwnershipMoves.pickUp(granted, ED, AT));
        return made(ResolutionMoves.resolve(owned, "The line card is replaced.", ED, AT));
    }

    @Test
    void a_reopened_case_returns_to_the_queue_of_its_level() {
        for (SupportCase over : List.of(RESOLVED, CLOSED)) {
            CaseChange change = change(reopen(over, over.assistance(), LATER.plusSeconds(9)));
            SupportCase reopened = change.after();
            assertThat(reopened.waits()).isTrue();
            assertThat(reopened.state().level()).isEqualTo(L2);
            assertThat(reopened.state().owner()).isNull();
            assertThat(reopened.state().expedited()).isFalse();
            assertThat(reopened.state().waitingSince()).isEqualTo(LATER.plusSeconds(9));
            assertThat(reopened.state().awaitingConfirmationSince()).isNull();
            assertThat(reopened.state().endedAt()).isNull();
            assertThat(change.events())
                    .containsExactly(
                            new CaseEvent.Reopened(
                                    new CaseEvent.Origin("ana", LATER.plusSeconds(9)),
                                    "Down again.",
                                    CaseStatus.OPEN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_case_comes_back_as_a_new_one_would(AssistanceOutcome outcome) {
        CaseStatus expected = CaseTransitions.initial(outcome);
        for (SupportCase over : List.of(RESOLVED, CLOSED, WITHDRAWN)) {
            Assistance found = CaseFixtures.assistance(outcome);
            CaseChange change = change(reopen(over, found, LATER));
            assertThat(change.after().state().status()).isEqualTo(expected);
            assertThat(change.after().assistance()).isEqualTo(found);
            assertThat(change.after().waits()).isEqualTo(expected == CaseStatus.OPEN);
            assertThat(change.events().getFirst())
                    .isEqualTo(
                            new CaseEvent.Reopened(
                                    new CaseEvent.Origin("ana", LATER), "Down again.", expected));
            if (found.equals(over.assistance())) {
                assertThat(change.events()).hasSize(1);
            } else {
                assertThat(change.events().getLast())
                        .isEqualTo(
                                new CaseEvent.AssistanceChanged(
                                        new CaseEvent.Origin("ana", LATER),
                                        AssistanceOutcome.DIRECT,
                                        outcome));
            }
        }
    }

    @Test
    void accepted_time_and_materials_remain_valid_without_cover() {
        Assistance notCovered = CaseFixtures.assistance(AssistanceOutcome.NOT_COVERED);
        TimeAndMaterials accepted =
                new TimeAndMaterials(AGREED, AT, Money.parse("USD 350.00"), null);
        SupportCase over =
                resolved(
                        made(
                                CoverageMoves.acceptTimeAndMaterials(
                                        CaseFixtures.in(CaseStatus.AWAITING_COVERAGE),
                                        accepted,
                                        ANA)));
        CaseChange change = change(reopen(over, notCovered, LATER));
        assertThat(change.after().waits()).isTrue();
        assertThat(change.after().assistance().timeAndMaterials()).isEqualTo(accepted);
        assertThat(change.events()).hasSize(1);

        SupportCase covered =
                made(reopen(over, CaseFixtures.assistance(AssistanceOutcome.DIRECT), LATER));
        assertThat(covered.assistance().timeAndMaterials()).as("nobody pays").isNull();
        SupportCase referred =
                made(reopen(over, CaseFixtures.assistance(AssistanceOutcome.CONTACT_PARTNER), AT));
        assertThat(referred.state().status()).isEqualTo(CaseStatus.REFERRED);
    }

    @Test
    void an_ended_case_can_be_reopened_for_some_time() {
        Instant lastOfClosed = LATER.plus(THIRTY_DAYS);
        assertThat(reopen(CLOSED, CLOSED.assistance(), lastOfClosed)).isInstanceOf(Move.Made.class);
        assertThat(refused(reopen(CLOSED, CLOSED.assistance(), lastOfClosed.plusNanos(1))))
                .isEqualTo(
                        new Move.Refused(
                                Refusal.REOPENING_TOO_LATE, Statement.REOPENING_TOO_LATE.with()));
        Instant lastOfWithdrawn = LATER.plus(ReopeningWindow.AFTER_WITHDRAWAL);
        assertThat(reopen(WITHDRAWN, WITHDRAWN.assistance(), lastOfWithdrawn))
                .isInstanceOf(Move.Made.class);
        assertThat(
                        refused(
                                        reopen(
                                                WITHDRAWN,
                                                WITHDRAWN.assistance(),
                                                lastOfWithdrawn.plusNanos(1)))
                                .refusal())
                .isEqualTo(Refusal.REOPENING_TOO_LATE);
        assertThat(reopen(RESOLVED, RESOLVED.assistance(), lastOfClosed.plus(THIRTY_DAYS)))
                .as("a resolved case has not ended")
                .isInstanceOf(Move.Made.class);
    }

    @Test
    void a_case_that_is_not_over_cannot_be_reopened() {
        SupportCase open = CaseFixtures.open();
        assertThat(refused(reopen(open, open.assistance(), LATER)).refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
    }

    private static Move reopen(SupportCase over, Assistance found, Instant at) {
        return ReopeningMoves.reopen(over, found, over.product(), WINDOW, "Down again.", ANA, at);
    }
}
