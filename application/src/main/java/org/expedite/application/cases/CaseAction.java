package org.expedite.application.cases;

import java.util.EnumSet;
import java.util.Set;
import org.expedite.application.Actor;
import org.expedite.domain.cases.SupportCase;

/** What an actor who sees a case may do with it now; found by the checks that the calls make. */
public enum CaseAction {
    REQUEST_ESCALATION,
    CHANGE_PRIORITY;

    static Set<CaseAction> allowed(Actor actor, SupportCase supportCase) {
        Set<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        if (!supportCase.progress().status().isOver()) {
            allowed.add(REQUEST_ESCALATION);
        }
        if (supportCase.mayChangePriority(actor.isStaff())) {
            allowed.add(CHANGE_PRIORITY);
        }
        return allowed;
    }
}
