package org.expedite.web.pages.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.cases.CaseAction;
import org.expedite.web.pages.FormState;

/**
 * Rejected form that a page of a case shows beside the case itself.
 *
 * @param action the action of the form; empty if no form was rejected
 * @param form what was typed
 * @param notice why the case does not allow it; empty if that is not the reason
 */
record Rejection(Optional<CaseAction> action, FormState form, String notice) {

    /** Nothing was rejected. */
    static final Rejection NONE = new Rejection(Optional.empty(), FormState.EMPTY, "");

    static Rejection of(CaseAction action, FormState form) {
        return new Rejection(Optional.of(action), form, "");
    }

    static Rejection because(CaseAction action, Map<String, String> values, String notice) {
        return new Rejection(Optional.of(action), new FormState(values, List.of()), notice);
    }

    /** Returns whether the form of an action was rejected. */
    boolean isOf(CaseAction of) {
        return action.filter(of::equals).isPresent();
    }
}
