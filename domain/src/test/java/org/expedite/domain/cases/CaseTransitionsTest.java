package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.DUTY;
import static org.expedite.domain.cases.CaseFixtures.ED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status with every move: the next status, or a refusal without a change. */
class CaseTransitionsTest {
    /**
     * The status after each move, in the order of {@link #COLUMNS}. {@code -} is a refusal, {@code
     * =} the same status; the rest are abbreviations of statuses.
     */
    private static final String EXPECTED =
            """
            OPEN                  IP   -    -    OPEN OPEN =    =    =    -    REF  AC   AV   OPEN OPEN -    -    -    -    -    -    -    -    WD   =    -    -    =    =    -    -    -    -    =
            IN_PROGRESS           -    OPEN =    OPEN OPEN =    =    =    -    REF  AC   AV   OPEN OPEN WC   -    WP   -    -    RES  -    -    WD   =    -    -    =    =    OPEN -    -    -    =
            WAITING_ON_CUSTOMER   -    OPEN =    OPEN OPEN =    =    =    -    REF  AC   AV   OPEN OPEN -    IP   WP   -    -    RES  -    -    WD   =    -    -    =    =    OPEN -    -    -    =
            WORKAROUND_IN_PLACE   =    =    =    =    =    =    =    =    -    REF  AC   AV   =    =    -    -    -    IP   OPEN RES  -    -    WD   =    -    -    =    =    =    -    -    -    =
            RESOLVED              -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    CL   OPEN -    -    -    -    =    =    -    REF  AC   AV   =
            CLOSED                -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    OPEN -    -    -    -    -    -    -    REF  AC   AV   -
            AWAITING_COVERAGE     -    -    -    -    -    -    =    =    OPEN REF  -    AV   -    -    -    -    -    -    -    -    -    -    WD   =    -    OPEN =    =    -    -    -    -    =
            AWAITING_VERIFICATION -    -    -    -    -    -    =    =    OPEN REF  AC   -    -    -    -    -    -    -    -    -    -    -    WD   =    =    -    =    =    -    -    -    -    =
            REFERRED              -    -    -    -    -    -    =    =    OPEN =    AC   AV   -    -    -    -    -    -    -    -    -    -    WD   =    -    -    =    =    -    -    -    -    =
            WITHDRAWN             -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    -    OPEN -    -    -    -    -    -    -    REF  AC   AV   -
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
                    CaseMove.AWAIT_VERIFICATION,
                    CaseMove.DE_ESCALATE,
                    CaseMove.OVERRIDE,
                    CaseMove.AWAIT_CUSTOMER,
                    CaseMove.RESUME,
                    CaseMove.WORK_AROUND,
                    CaseMove.FAIL_WORKAROUND,
                    CaseMove.FAIL_UNOWNED_WORKAROUND,
                    CaseMove.RESOLVE,
                    CaseMove.CLOSE,
                    CaseMove.REOPEN,
                    CaseMove.WITHDRAW,
                    CaseMove.IDENTIFY,
                    CaseMove.VERIFY,
                    CaseMove.ACCEPT_TIME_AND_MATERIALS,
                    CaseMove.ADD_ATTACHMENT,
                    CaseMove.CORRECT_PRODUCT,
                    CaseMove.UNASSIGN,
                    CaseMove.REOPEN_REFERRED,
                    CaseMove.REOPEN_AWAITING_COVERAGE,
                    CaseMove.REOPEN_AWAITING_VERIFICATION,
                    CaseMove.ADD_NOTE);

    static Stream<Arguments> everyStatusWithEveryMove() {
        List<Arguments> all = new ArrayList<>();
        for (String line : EXPECTED.lines().toList()) {
            String[] cells = line.split(" +", -1);
            CaseStatus status = CaseStatus.valueOf(cells[0]);
            for (int column = 0; column < COLUMNS.size(); column++) {
                CaseStatus next = target(status, cells[column + 1]);
                all.add(Arguments.of(status, COLUMNS.get(column), next));
            }
        }
        return all.stream();
    }

    private static CaseStatus target(CaseStatus from, String cell) {
        return switch (cell) {
            case "-" -> null;
            case "=" -> from;
            case "IP" -> CaseStatus.IN_PROGRESS;
            case "WC" -> CaseStatus.WAITING_ON_CUSTOMER;
            case "WP" -> CaseStatus.WORKAROUND_IN_PLACE;
            case "RES" -> CaseStatus.RESOLVED;
            case "CL" -> CaseStatus.CLOSED;
            case "REF" -> CaseStatus.REFERRED;
            case "WD" -> CaseStatus.WITHDRAWN;
            case "AC" -> CaseStatus.AWAITING_COVERAGE;
            case "AV" -> CaseStatus.AWAITING_VERIFICATION;
            default -> CaseStatus.valueOf(cell);
        };
    }

    @Test
    void the_table_of_this_test_has_every_move_and_status() {
        assertThat(everyStatusWithEveryMove())
                .hasSize(CaseStatus.values().length * CaseMove.values().length);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("everyStatusWithEveryMove")
    void transitions_are_as_in_the_table(CaseStatus status, CaseMove move, CaseStatus expected) {
        assertThat(CaseTransitions.after(status, move).orElse(null)).isEqualTo(expected);
        assertThat(CaseTransitions.movesFrom(status).contains(move)).isEqualTo(expected != null);
        assertThat(CaseTransitions.table())
                .filteredOn(t -> t.from() == status && t.move() == move)
                .extracting(CaseTransitions.Transition::to)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("everyStatusWithEveryMove")
    void moves_are_allowed_or_refused_as_in_the_table(
            CaseStatus status, CaseMove move, CaseStatus expected) {
        SupportCase before = CaseFixtures.in(status);
        SupportCase owned = CaseFixtures.ownedIn(status, ED);
        Instant at = CaseFixtures.LATER;
        TechnicalLevels levels = TechnicalLevels.SHIPPED;
        switch (move) {
            case PICK_UP -> expect(OwnershipMoves.pickUp(before, ED, at), move, expected, before);
            case RELEASE -> expect(OwnershipMoves.release(owned, ED, at), move, expected, owned);
            case HAND_OVER ->
                    expect(OwnershipMoves.handOver(owned, "eve", ED, at), move, expected, owned);
            case ESCALATE_WITH_PRIORITY ->
                    expect(
                            LevelMoves.escalateWithPriority(before, CaseFixtures.L2, "d1", ANA, at),
                            move,
                            expected,
                            before);
            case ESCALATE ->
                    expect(
                            LevelMoves.escalate(before, levels, "e1", "still down", ED, at),
                            move,
                            expected,
                            before);
            case REQUEST_ORDINARY_ESCALATION ->
                    expect(
                            LevelMoves.requestEscalation(
                                    before, levels, "e1", "still down", ANA, at),
                            move,
                            // The request of the customer ends the wait.
                            status == CaseStatus.WAITING_ON_CUSTOMER
                                    ? CaseStatus.IN_PROGRESS
                                    : expected,
                            before);
            case DE_ESCALATE ->
                    expect(
                            LevelMoves.deEscalate(
                                    before.with(before.state().escalated(CaseFixtures.L2, at)),
                                    levels,
                                    "less",
                                    DUTY,
                                    at),
                            move,
                            expected,
                            before);
            case OVERRIDE ->
                    expect(
                            LevelMoves.override(before, levels, "now", DUTY, at),
                            move,
                            expected,
                            before);
            case AWAIT_CUSTOMER ->
                    expect(WaitMoves.begin(owned, "logs", ED, at), move, expected, owned);
            case RESUME -> expect(WaitMoves.end(owned, ANA, at), move, expected, owned);
            case WORK_AROUND ->
                    expect(
                            WorkaroundMoves.putInPlace(owned, "reroute", ED, at),
                            move,
                            expected,
                            owned);
            case FAIL_WORKAROUND ->
                    expect(WorkaroundMoves.fail(owned, "no help", ANA, at), move, expected, owned);
            case FAIL_UNOWNED_WORKAROUND ->
                    expect(WorkaroundMoves.fail(before, null, ANA, at), move, expected, before);
            case RESOLVE ->
                    expect(
                            ResolutionMoves.resolve(owned, "patched", ED, at),
                            move,
                            expected,
                            owned);
            case CLOSE ->
                    expect(
                            ResolutionMoves.close(before, new ContactId("ana"), ANA, at),
                            move,
                            expected,
                            before);
            case REOPEN -> expectReopening(before, AssistanceOutcome.DIRECT, move, expected);
            case REOPEN_REFERRED ->
                    expectReopening(before, AssistanceOutcome.CONTACT_PARTNER, move, expected);
            case REOPEN_AWAITING_COVERAGE ->
                    expectReopening(before, AssistanceOutcome.NOT_COVERED, move, expected);
            case REOPEN_AWAITING_VERIFICATION ->
                    expectReopening(before, AssistanceOutcome.UNVERIFIED, move, expected);
            case WITHDRAW ->
                    expect(ResolutionMoves.withdraw(before, null, ANA, at), move, expected, before);
            case IDENTIFY ->
                    expect(
                            IdentificationMoves.identifyLate(
                                    before, new ContactId("dan"), null, true, ED, at),
                            move,
                            expected,
                            before);
            case CHANGE_PRIORITY ->
                    expect(
                            PriorityMoves.changePriority(before, Priority.P2, "less", ED, at),
                            move,
                            expected,
                            before);
            case AMEND ->
                    expect(
                            ReportMoves.amend(before, CaseFixtures.report("Up"), ED, at),
                            move,
                            expected,
                            before);
            case ADD_NOTE ->
                    expect(
                            NoteMoves.add(
                                    before,
                                    new Note(new NoteId("n"), "ed", "Hello", Visibility.PUBLIC, at),
                                    ED),
                            move,
                            expected,
                            before);
            case ADD_ATTACHMENT ->
                    expect(
                            AttachmentMoves.attach(before, "f1", "core.tgz", ED, at),
                            move,
                            expected,
                            before);
            case UNASSIGN -> {
                CaseChange change = OwnershipMoves.unassign(owned, at);
                if (expected == null) {
                    assertThat(change.isEmpty()).isTrue();
                    assertThat(change.after().state()).isEqualTo(owned.state());
                } else {
                    expect(new Move.Made(change), move, expected, owned);
                }
            }
            case COVER -> expectReassessment(before, AssistanceOutcome.DIRECT, expected);
            case REFER -> expectReassessment(before, AssistanceOutcome.CONTACT_PARTNER, expected);
            case AWAIT_COVERAGE ->
                    expectReassessment(before, AssistanceOutcome.NOT_COVERED, expected);
            case AWAIT_VERIFICATION ->
                    expectReassessment(before, AssistanceOutcome.UNVERIFIED, expected);
            case VERIFY ->
                    // The move itself keeps the status; the reassessment that follows changes it.
                    expect(
                            CoverageMovesTest.verify(before, AssistanceOutcome.NOT_COVERED),
                            move,
                            expected == null ? null : CaseStatus.AWAITING_COVERAGE,
                            before);
            case CORRECT_PRODUCT ->
                    expect(
                            ProductMovesTest.correct(before, before.assistance(), ED),
                            move,
                            expected,
                            before);
            case ACCEPT_TIME_AND_MATERIALS ->
                    expect(CoverageMovesTest.accept(before), move, expected, before);
        }
    }

    private static void expect(Move made, CaseMove move, CaseStatus expected, SupportCase before) {
        if (expected == null) {
            Move.Refused refused = CaseFixtures.refused(made);
            boolean adds = move == CaseMove.ADD_NOTE || move == CaseMove.ADD_ATTACHMENT;
            assertThat(refused.refusal())
                    .isEqualTo(adds ? Refusal.CASE_NOT_OPEN : Refusal.NOT_IN_THIS_STATUS);
            assertThat(refused.explanation().text()).contains(before.state().status().name());
        } else {
            CaseChange change = CaseFixtures.change(made);
            assertThat(change.after().state().status()).isEqualTo(expected);
            assertThat(change.before()).isEqualTo(before.version());
            assertThat(change.after().version()).isEqualTo(before.version() + 1);
            assertThat(change.events().getFirst().type()).isEqualTo(move.event());
        }
    }

    private static void expectReopening(
            SupportCase before, AssistanceOutcome outcome, CaseMove move, CaseStatus expected) {
        expect(
                ReopeningMoves.reopen(
                        before,
                        CaseFixtures.assistance(outcome),
                        before.product(),
                        new ReopeningWindow(Duration.ZERO),
                        "again",
                        ANA,
                        CaseFixtures.LATER),
                move,
                expected,
                before);
    }

    /**
     * Expects a reassessment, which is never refused: if it may not move the case, it changes
     * nothing. A case that the center works on is reassessed only after a correction.
     */
    private static void expectReassessment(
            SupportCase before, AssistanceOutcome outcome, CaseStatus expected) {
        Assistance found =
                outcome == AssistanceOutcome.CONTACT_PARTNER
                        ? CaseFixtures.viaPartner("slownet")
                        : CaseFixtures.assistance(outcome);
        CaseChange change =
                before.state().status().isOver()
                        ? ReassessmentMoves.reassess(
                                before, found, before.product(), "ed", CaseFixtures.LATER)
                        : ReassessmentMoves.apply(
                                before, found, before.product(), "ed", CaseFixtures.LATER);
        if (expected == null) {
            assertThat(change.isEmpty()).isTrue();
            assertThat(change.after().state()).isEqualTo(before.state());
            assertThat(change.after().assistance()).isEqualTo(before.assistance());
        } else {
            assertThat(change.after().state().status()).isEqualTo(expected);
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
    void the_first_status_depends_on_the_assistance(AssistanceOutcome outcome, CaseStatus status) {
        assertThat(CaseTransitions.initial(outcome)).isEqualTo(status);
        assertThat(CaseFixtures.opening(CaseFixtures.assistance(outcome)).after().state().status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void three_statuses_are_final(CaseStatus status) {
        Set<CaseStatus> over =
                EnumSet.of(CaseStatus.RESOLVED, CaseStatus.CLOSED, CaseStatus.WITHDRAWN);
        assertThat(status.isOver()).isEqualTo(over.contains(status));
    }

    @ParameterizedTest
    @EnumSource
    void three_statuses_await_assistance(CaseStatus status) {
        Set<CaseStatus> awaits =
                EnumSet.of(
                        CaseStatus.AWAITING_COVERAGE,
                        CaseStatus.AWAITING_VERIFICATION,
                        CaseStatus.REFERRED);
        assertThat(status.awaitsAssistance()).isEqualTo(awaits.contains(status));
    }
}
