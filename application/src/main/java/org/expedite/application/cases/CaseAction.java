package org.expedite.application.cases;

import java.util.EnumSet;
import java.util.Set;
import org.expedite.application.Actor;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.LevelMoves;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevels;

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
    AMEND;

    /** What may be done with a case at a center of those levels. */
    public static Set<CaseAction> allowed(
            Actor actor, SupportCase supportCase, TechnicalLevels levels) {
        Participant by = actor.participant();
        Set<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        for (CaseAction action : values()) {
            if (action.isPossible(supportCase, by, levels)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private boolean isPossible(SupportCase supportCase, Participant by, TechnicalLevels levels) {
        return switch (this) {
            // Such a request is always decided, whatever the outcome; after the end in vain.
            case REQUEST_ESCALATION -> !supportCase.progress().status().isOver();
            case REQUEST_ORDINARY_ESCALATION ->
                    LevelMoves.objectionTo(
                                    CaseMove.REQUEST_ORDINARY_ESCALATION, supportCase, levels, by)
                            .isEmpty();
            case ESCALATE ->
                    LevelMoves.objectionTo(CaseMove.ESCALATE, supportCase, levels, by).isEmpty();
            case RELEASE -> supportCase.objectionTo(CaseMove.RELEASE, by).isEmpty();
            case HAND_OVER -> supportCase.objectionTo(CaseMove.HAND_OVER, by).isEmpty();
            case CHANGE_PRIORITY -> supportCase.objectionTo(CaseMove.CHANGE_PRIORITY, by).isEmpty();
            case AMEND -> supportCase.objectionTo(CaseMove.AMEND, by).isEmpty();
        };
    }
}
