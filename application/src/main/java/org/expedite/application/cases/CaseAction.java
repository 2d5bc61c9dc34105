package org.expedite.application.cases;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.IdentificationMoves;
import org.expedite.domain.cases.LevelMoves;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.ReopeningMoves;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.cases.WorkaroundMoves;

/**
 * Actions that an actor with access to a case can take now. They are determined by the same checks
 * that the use cases make.
 */
public enum CaseAction {
    /** Request priority escalation. */
    REQUEST_ESCALATION,
    /** Request escalation without priority, as a customer. */
    REQUEST_ORDINARY_ESCALATION,
    /** Escalate without priority, as an engineer. */
    ESCALATE,
    RELEASE,
    HAND_OVER,
    CHANGE_PRIORITY,
    AMEND,
    ADD_ATTACHMENT,
    /** Move the case one level down, as a duty manager. */
    DE_ESCALATE,
    /** Move the case one level up outside of the programme, as a duty manager. */
    OVERRIDE,
    AWAIT_CUSTOMER,
    RESUME,
    WORK_AROUND,
    FAIL_WORKAROUND,
    RESOLVE,
    CLOSE,
    REOPEN,
    WITHDRAW,
    /** Identify a contact of the customer after opening. */
    IDENTIFY,
    /** Verify the serial number, as read off the equipment. */
    VERIFY,
    /** Replace a wrong product by the right one. */
    CORRECT_PRODUCT,
    ACCEPT_TIME_AND_MATERIALS,
    /** Write a note. */
    ADD_NOTE;

    /** Returns the actions that {@code actor} can take with a case at {@code now}. */
    public static Set<CaseAction> allowed(
            Actor actor, SupportCase supportCase, MoveSettings settings, Instant now) {
        Participant by = actor.participant();
        Set<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        for (CaseAction action : values()) {
            if (action.isPossible(supportCase, by, settings, now)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private boolean isPossible(
            SupportCase supportCase, Participant by, MoveSettings settings, Instant now) {
        TechnicalLevels levels = settings.policy().levels();
        return switch (this) {
            // Such a request is always decided; after the end of the case it cannot succeed.
            case REQUEST_ESCALATION -> !supportCase.state().status().isOver();
            case REQUEST_ORDINARY_ESCALATION ->
                    toOtherLevel(CaseMove.REQUEST_ORDINARY_ESCALATION, supportCase, by, levels);
            case ESCALATE -> toOtherLevel(CaseMove.ESCALATE, supportCase, by, levels);
            case OVERRIDE -> toOtherLevel(CaseMove.OVERRIDE, supportCase, by, levels);
            case DE_ESCALATE -> toOtherLevel(CaseMove.DE_ESCALATE, supportCase, by, levels);
            case FAIL_WORKAROUND -> WorkaroundMoves.objectionToFailure(supportCase, by).isEmpty();
            case RELEASE -> can(CaseMove.RELEASE, supportCase, by);
            case HAND_OVER -> can(CaseMove.HAND_OVER, supportCase, by);
            case CHANGE_PRIORITY -> can(CaseMove.CHANGE_PRIORITY, supportCase, by);
            case AMEND -> can(CaseMove.AMEND, supportCase, by);
            case ADD_ATTACHMENT -> can(CaseMove.ADD_ATTACHMENT, supportCase, by);
            case AWAIT_CUSTOMER -> can(CaseMove.AWAIT_CUSTOMER, supportCase, by);
            case RESUME -> can(CaseMove.RESUME, supportCase, by);
            case WORK_AROUND -> can(CaseMove.WORK_AROUND, supportCase, by);
            case RESOLVE -> can(CaseMove.RESOLVE, supportCase, by);
            case CLOSE -> can(CaseMove.CLOSE, supportCase, by);
            case REOPEN ->
                    ReopeningMoves.objectionTo(supportCase, settings.reopening(), by, now)
                            .isEmpty();
            case WITHDRAW -> can(CaseMove.WITHDRAW, supportCase, by);
            case IDENTIFY ->
                    IdentificationMoves.objectionTo(
                                    supportCase,
                                    settings.policy().lateIdentification().isAllowed(),
                                    by)
                            .isEmpty();
            case VERIFY -> can(CaseMove.VERIFY, supportCase, by);
            case CORRECT_PRODUCT -> can(CaseMove.CORRECT_PRODUCT, supportCase, by);
            case ACCEPT_TIME_AND_MATERIALS ->
                    can(CaseMove.ACCEPT_TIME_AND_MATERIALS, supportCase, by);
            case ADD_NOTE -> can(CaseMove.ADD_NOTE, supportCase, by);
        };
    }

    private static boolean can(CaseMove move, SupportCase supportCase, Participant by) {
        return supportCase.objectionTo(move, by).isEmpty();
    }

    private static boolean toOtherLevel(
            CaseMove move, SupportCase supportCase, Participant by, TechnicalLevels levels) {
        return LevelMoves.objectionTo(move, supportCase, levels, by).isEmpty();
    }
}
