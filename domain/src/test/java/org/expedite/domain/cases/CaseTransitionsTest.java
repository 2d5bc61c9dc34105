package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.Opened.ANA;
import static org.expedite.domain.cases.Opened.ED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status with every move: where it leads, or that it is refused and nothing changes. */
class CaseTransitionsTest {
    /**
     * Where each move leads: pick up, release, hand over, escalate with priority, escalate, request
     * ordinary escalation, change the priority, amend, cover, refer, await coverage, await
     * verification. {@code -} is refused, {@code =} stays, AC and AV are the two statuses of
     * waiting.
     */
    private static final String EXPECTED =
            """
            OPEN                  IN_PROGRESS - - OPEN OPEN =  =  =  -     -         -   -
            IN_PROGRESS           -        OPEN = OPEN OPEN =  =  =  -     -         -   -
            WAITING_ON_CUSTOMER   -        OPEN = OPEN OPEN =  =  =  -     -         -   -
            WORKAROUND_IN_PLACE   =           = = =    =    =  =  =  -     -         -   -
            RESOLVED              -           - - -    -    -  -  -  -     -         -   -
            CLOSED                -           - - -    -    -  -  -  -     -         -   -
            AWAITING_COVERAGE     -           - - -    -    -  =  =  OPEN  REFERRED  -   AV
            AWAITING_VERIFICATION -           - - -    -    -  =  =  OPEN  REFERRED  AC  -
            REFERRED              -           - - -    -    -  =  =  OPEN  =         AC  AV
            WITHDRAWN             -           - - -    -    -  -  -  -     -         -   -
            """;

    private static final List<CaseMove> COLUMNS =
            List.of(
                    CaseMove.PICK_UP,
                    CaseMove.RELEASE,
                    CaseMove.HAND_OVER,
                    CaseMove.ESCALATE_WITH_PRIORITY,
                    CaseMove.ESCALATE,
                    CaseMove.REQUEST_ORDINARY_ESCALATION,
                    CaseMove.CHANGE_PRIORITY,
                    CaseMove.AMEND,
                    CaseMove.COVER,
                    CaseMove.REFER,
                    CaseMove.AWAIT_COVERAGE,
                    CaseMove.AWAIT_VERIFICATION);

    static Stream<Arguments> everyStatusWithEveryMove() {
        List<Arguments> all = new ArrayList<>();
        for (String line : EXPECTED.lines().toList()) {
            String[] cells = line.split(" +", -1);
            CaseStatus status = CaseStatus.valueOf(cells[0]);
            for (int column = 0; column < COLUMNS.size(); column++) {
                CaseStatus leads = where(status, cells[column + 1]);
                all.add(Arguments.of(status, COLUMNS.get(column), leads));
            }
        }
        return all.stream();
    }

    private static CaseStatus where(CaseStatus from, String cell) {
        return switch (cell) {
            case "-" -> null;
            case "=" -> from;
            case "AC" -> CaseStatus.AWAITING_COVERAGE;
            case "AV" -> CaseStatus.AWAITING_VERIFICATION;
            default -> CaseStatus.valueOf(cell);
        };
    }

    @Test
    void theTableOfThisTestIsComplete() {
        assertThat(everyStatusWithEveryMove())
                .hasSize(CaseStatus.values().length * CaseMove.values().length);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("everyStatusWithEveryMove")
    void leads(CaseStatus status, CaseMove move, CaseStatus expected) {
        assertThat(CaseTransitions.after(status, move).orElse(null)).isEqualTo(expected);
        assertThat(CaseTransitions.movesFrom(status).contains(move)).isEqualTo(expected != null);
        assertThat(CaseTransitions.table())
                .filteredOn(t -> t.from() == status && t.move() == move)
                .extracting(CaseTransitions.Transition::to)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("everyStatusWithEveryMove")
    void theCaseMovesByThatTable(CaseStatus status, CaseMove move, CaseStatus expected) {
        SupportCase before = Opened.in(status);
        SupportCase owned = Opened.ownedIn(status, ED);
        Instant at = Opened.LATER;
        TechnicalLevels levels = TechnicalLevels.SHIPPED;
        switch (move) {
            case PICK_UP -> expect(Ownership.pickUp(before, ED, at), move, expected, before);
            case RELEASE -> expect(Ownership.release(owned, ED, at), move, expected, owned);
            case HAND_OVER ->
                    expect(Ownership.handOver(owned, "eve", ED, at), move, expected, owned);
            case ESCALATE_WITH_PRIORITY ->
                    expect(
                            LevelMoves.escalateWithPriority(before, Opened.L2, "d1", ANA, at),
                            move,
                            expected,
                            before);
            case ESCALATE ->
                    expect(
                            LevelMoves.escalate(before, levels, "e1", ED, at),
                            move,
                            expected,
                            before);
            case REQUEST_ORDINARY_ESCALATION ->
                    expect(
                            LevelMoves.requestEscalation(before, levels, "e1", ANA, at),
                            move,
                            expected,
                            before);
            case CHANGE_PRIORITY ->
                    expect(
                            Corrections.changePriority(before, Priority.P2, "less", ANA, at),
                            move,
                            expected,
                            before);
            case AMEND ->
                    expect(
                            Corrections.amend(before, Opened.report("Up"), ANA, at),
                            move,
                            expected,
                            before);
            case COVER -> expectLook(before, AssistanceOutcome.DIRECT, expected);
            case REFER -> expectLook(before, AssistanceOutcome.CONTACT_PARTNER, expected);
            case AWAIT_COVERAGE -> expectLook(before, AssistanceOutcome.NOT_COVERED, expected);
            case AWAIT_VERIFICATION -> expectLook(before, AssistanceOutcome.UNVERIFIED, expected);
        }
    }

    private static void expect(Move made, CaseMove move, CaseStatus expected, SupportCase before) {
        if (expected == null) {
            Move.Refused refused = Opened.refused(made);
            assertThat(refused.refusal()).isEqualTo(Refusal.NOT_IN_THIS_STATUS);
            assertThat(refused.explanation())
                    .contains(move.name(), before.progress().status().name());
        } else {
            CaseChange change = Opened.change(made);
            assertThat(change.after().progress().status()).isEqualTo(expected);
            assertThat(change.before()).isEqualTo(before.version());
            assertThat(change.after().version()).isEqualTo(before.version() + 1);
            assertThat(change.events()).hasSize(1);
        }
    }

    /** Looking again is never refused: where it may not move the case, nothing happens. */
    private static void expectLook(
            SupportCase before, AssistanceOutcome outcome, CaseStatus expected) {
        Assistance found =
                outcome == AssistanceOutcome.CONTACT_PARTNER
                        ? Opened.viaPartner("slownet")
                        : Opened.assistance(outcome);
        CaseChange change =
                Reassessment.of(before, found, before.product(), "engineer", Opened.LATER);
        if (expected == null) {
            assertThat(change.isEmpty()).isTrue();
            assertThat(change.after().progress()).isEqualTo(before.progress());
            assertThat(change.after().assistance()).isEqualTo(before.assistance());
        } else {
            assertThat(change.after().progress().status()).isEqualTo(expected);
            assertThat(change.after().assistance()).isEqualTo(found);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DIRECT, OPEN",
        "CONTACT_PARTNER, REFERRED",
        "NOT_COVERED, AWAITING_COVERAGE",
        "UNVERIFIED, AWAITING_VERIFICATION"
    })
    void aCaseIsOpenedAsItsAssistanceSays(AssistanceOutcome outcome, CaseStatus status) {
        assertThat(CaseTransitions.initial(outcome)).isEqualTo(status);
        assertThat(Opened.opening(Opened.assistance(outcome)).after().progress().status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void aCaseIsOverInThreeStatuses(CaseStatus status) {
        Set<CaseStatus> over =
                EnumSet.of(CaseStatus.RESOLVED, CaseStatus.CLOSED, CaseStatus.WITHDRAWN);
        assertThat(status.isOver()).isEqualTo(over.contains(status));
    }

    @ParameterizedTest
    @EnumSource
    void assistanceIsAwaitedInThreeStatuses(CaseStatus status) {
        Set<CaseStatus> awaits =
                EnumSet.of(
                        CaseStatus.AWAITING_COVERAGE,
                        CaseStatus.AWAITING_VERIFICATION,
                        CaseStatus.REFERRED);
        assertThat(status.awaitsAssistance()).isEqualTo(awaits.contains(status));
    }
}
