package org.expedite.application.cases;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.expedite.application.access.UseCase;
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
 * that the use cases make: the table of permissions, then the state of the case.
 */
public enum CaseAction {
    /** Request priority escalation. */
    REQUEST_ESCALATION(UseCase.REQUEST_PRIORITY_ESCALATION),
    /** Request escalation without priority, as a customer. */
    REQUEST_ORDINARY_ESCALATION(UseCase.REQUEST_ORDINARY_ESCALATION),
    /** Escalate without priority, as an engineer. */
    ESCALATE(UseCase.ESCALATE),
    RELEASE(UseCase.RELEASE),
    HAND_OVER(UseCase.HAND_OVER),
    CHANGE_PRIORITY(UseCase.CHANGE_PRIORITY),
    AMEND(UseCase.AMEND_CASE),
    ADD_ATTACHMENT(UseCase.ADD_ATTACHMENT),
    /** Move the case one level down, as a duty manager. */
    DE_ESCALATE(UseCase.DE_ESCALATE),
    /** Move the case one level up outside of the programme, as a duty manager. */
    OVERRIDE(UseCase.OVERRIDE),
    AWAIT_CUSTOMER(UseCase.AWAIT_CUSTOMER),
    RESUME(UseCase.RESUME),
    WORK_AROUND(UseCase.WORK_AROUND),
    FAIL_WORKAROUND(UseCase.FAIL_WORKAROUND),
    RESOLVE(UseCase.RESOLVE),
    CLOSE(UseCase.CLOSE),
    REOPEN(UseCase.REOPEN),
    WITHDRAW(UseCase.WITHDRAW),
    /** Identify a contact of the customer after opening. */
    IDENTIFY(UseCase.IDENTIFY_REQUESTER),
    /** Verify the serial number, as read off the equipment. */
    VERIFY(UseCase.VERIFY_SERIAL),
    /** Replace a wrong product by the right one. */
    CORRECT_PRODUCT(UseCase.CORRECT_PRODUCT),
    ACCEPT_TIME_AND_MATERIALS(UseCase.ACCEPT_TIME_AND_MATERIALS),
    /** Write a note. */
    ADD_NOTE(UseCase.ADD_NOTE);

    private final UseCase useCase;

    CaseAction(UseCase useCase) {
        this.useCase = useCase;
    }

    /** Returns the actions that an actor can take with a case at {@code now}. */
    public static Set<CaseAction> allowed(
            CaseAccess access, SupportCase supportCase, MoveSettings settings, Instant now) {
        Participant by = access.actor().participant();
        Set<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        for (CaseAction action : values()) {
            if (access.allows(action.useCase, supportCase)
                    && action.isPossible(supportCase, by, settings, now)) {
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
