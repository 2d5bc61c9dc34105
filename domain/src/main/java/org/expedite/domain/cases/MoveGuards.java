package org.expedite.domain.cases;

import java.util.Optional;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;

/**
 * Checks of moves, used both to list the allowed actions and to make a move: the status of the case
 * first, then its owner and whatever else the move depends on. Whether a role allows the move at
 * all is checked before.
 */
final class MoveGuards {
    private MoveGuards() {}

    static Optional<Move.Refused> objectionTo(
            CaseMove move, SupportCase supportCase, Participant by) {
        CaseState state = supportCase.state();
        if (CaseTransitions.after(state.status(), move).isEmpty()) {
            return refused(
                    move == CaseMove.ADD_NOTE || move == CaseMove.ADD_ATTACHMENT
                            ? Refusal.CASE_NOT_OPEN
                            : Refusal.NOT_IN_THIS_STATUS,
                    Statement.NOT_IN_THIS_STATUS.with(move, state.status()));
        }
        return switch (move) {
            case PICK_UP -> toPickUp(state);
            case RELEASE, HAND_OVER, AWAIT_CUSTOMER, WORK_AROUND, RESOLVE ->
                    toOwnersMove(state, by);
            case FAIL_WORKAROUND, UNASSIGN -> toOwnersWork(state);
            case FAIL_UNOWNED_WORKAROUND -> toPickUp(state);
            case REQUEST_ORDINARY_ESCALATION -> toFurtherRequest(state);
            case CHANGE_PRIORITY -> toPriorityChange(state, by);
            case CORRECT_PRODUCT -> toProductCorrection(state, by);
            case ESCALATE_WITH_PRIORITY,
                    ESCALATE,
                    DE_ESCALATE,
                    OVERRIDE,
                    RESUME,
                    CLOSE,
                    REOPEN,
                    REOPEN_REFERRED,
                    REOPEN_AWAITING_COVERAGE,
                    REOPEN_AWAITING_VERIFICATION,
                    WITHDRAW,
                    AMEND,
                    IDENTIFY,
                    ADD_NOTE,
                    ADD_ATTACHMENT,
                    COVER,
                    REFER,
                    AWAIT_COVERAGE,
                    AWAIT_VERIFICATION,
                    VERIFY,
                    ACCEPT_TIME_AND_MATERIALS ->
                    Optional.empty();
        };
    }

    private static Optional<Move.Refused> toPickUp(CaseState state) {
        return state.owner() == null
                ? Optional.empty()
                : refused(Refusal.ALREADY_OWNED, Statement.ALREADY_OWNED.with());
    }

    private static Optional<Move.Refused> toOwnersMove(CaseState state, Participant by) {
        boolean mayMove =
                by.id().equals(state.owner()) || by.role() == ParticipantRole.DUTY_MANAGER;
        return toOwnersWork(state)
                .or(
                        () ->
                                mayMove
                                        ? Optional.empty()
                                        : refused(
                                                Refusal.NOT_THE_OWNER,
                                                Statement.NOT_THE_OWNER.with()));
    }

    private static Optional<Move.Refused> toOwnersWork(CaseState state) {
        return state.owner() == null
                ? refused(Refusal.NOT_OWNED, Statement.NOT_OWNED.with())
                : Optional.empty();
    }

    private static Optional<Move.Refused> toFurtherRequest(CaseState state) {
        return state.escalationRequested()
                ? refused(
                        Refusal.ESCALATION_ALREADY_REQUESTED,
                        Statement.ESCALATION_ALREADY_REQUESTED.with())
                : Optional.empty();
    }

    private static Optional<Move.Refused> toPriorityChange(CaseState state, Participant by) {
        return state.priorityCorrected() && !by.isStaff()
                ? refused(
                        Refusal.PRIORITY_SET_BY_ENGINEER, Statement.PRIORITY_SET_BY_ENGINEER.with())
                : Optional.empty();
    }

    private static Optional<Move.Refused> toProductCorrection(CaseState state, Participant by) {
        return by.isStaff() || state.owner() == null
                ? Optional.empty()
                : refused(Refusal.ALREADY_OWNED, Statement.CORRECTION_WHILE_OWNED.with());
    }

    private static Optional<Move.Refused> refused(Refusal refusal, Explanation explanation) {
        return Optional.of(new Move.Refused(refusal, explanation));
    }
}
