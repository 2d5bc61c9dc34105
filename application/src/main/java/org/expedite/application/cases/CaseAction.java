package org.expedite.application.cases;

import java.util.EnumSet;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.IdentificationMoves;
import org.expedite.domain.cases.LevelMoves;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.cases.WorkaroundMoves;
import org.expedite.domain.escalation.PolicySettings;

/** What an actor who sees a case may do with it now; found by the checks that the calls make. */
public enum CaseAction {
    /** Ask for priority escalation. */
    REQUEST_ESCALATION,
    /** Of a customer: ask for escalation without priority. */
    REQUEST_ORDINARY_ESCALATION,
    /** Of an engineer: escalate without priority. */
    ESCALATE,
    RELEASE,
    HAND_OVER,
    CHANGE_PRIORITY,
    AMEND,
    ADD_ATTACHMENT,
    /** Of a duty manager: one level down. */
    DE_ESCALATE,
    /** Of a duty manager: one level up, whatever the programme says. */
    OVERRIDE,
    AWAIT_CUSTOMER,
    RESUME,
    WORK_AROUND,
    FAIL_WORKAROUND,
    RESOLVE,
    CLOSE,
    REOPEN,
    WITHDRAW,
    /** Say who of the customer asks, after opening. */
    IDENTIFY,
    /** Give the serial as it was read off the equipment. */
    VERIFY,
    ACCEPT_TIME_AND_MATERIALS,
    /** Write a note; in every status. */
    ADD_NOTE;

    /** What may be done with a case at a center of those settings. */
    public static Set<CaseAction> allowed(
            Actor actor, SupportCase supportCase, PolicySettings settings) {
        Participant by = actor.participant();
        Set<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        for (CaseAction action : values()) {
            if (action.isPossible(supportCase, by, settings)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private boolean isPossible(SupportCase supportCase, Participant by, PolicySettings settings) {
        TechnicalLevels levels = settings.levels();
        return switch (this) {
            // Such a request is always decided, whatever the outcome; after the end in vain.
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
            case REOPEN -> can(CaseMove.REOPEN, supportCase, by);
            case WITHDRAW -> can(CaseMove.WITHDRAW, supportCase, by);
            case IDENTIFY ->
                    IdentificationMoves.objectionTo(
                                    supportCase, settings.lateIdentification().isAllowed(), by)
                            .isEmpty();
            case VERIFY -> can(CaseMove.VERIFY, supportCase, by);
            case ACCEPT_TIME_AND_MATERIALS ->
                    can(CaseMove.ACCEPT_TIME_AND_MATERIALS, supportCase, by);
            case ADD_NOTE -> true;
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
