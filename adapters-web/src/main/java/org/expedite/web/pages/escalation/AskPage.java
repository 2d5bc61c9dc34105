package org.expedite.web.pages.escalation;

import java.util.List;
import java.util.Optional;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseView;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormState;

/**
 * Contents of the page on which escalation is asked for.
 *
 * @param view of the case
 * @param ordinary whether escalation without priority is asked for
 * @param dryRun the answer that a request for priority would get now
 * @param draft what was typed, and what is wrong with it
 */
public record AskPage(
        CaseView view, boolean ordinary, Optional<EvaluationView> dryRun, FormDraft draft) {

    /**
     * Returns the form.
     *
     * @return what was typed, and what is wrong with it
     */
    public FormState form() {
        return draft.state();
    }

    /**
     * Returns the number of the case.
     *
     * @return as a text
     */
    public String number() {
        return view.supportCase().number().value();
    }

    /**
     * Returns the reasons to choose from.
     *
     * @return all of them
     */
    public List<EscalationReason> reasons() {
        return List.of(EscalationReason.values());
    }

    /**
     * Returns whether the reader may ask without priority.
     *
     * @return true if such a request would not be refused
     */
    public boolean mayAskOrdinarily() {
        return view.allowedActions().contains(CaseAction.REQUEST_ORDINARY_ESCALATION)
                || view.allowedActions().contains(CaseAction.ESCALATE);
    }

    /**
     * Returns whether the reader may ask with priority.
     *
     * @return false after the end of the case
     */
    public boolean mayAsk() {
        return view.allowedActions().contains(CaseAction.REQUEST_ESCALATION);
    }
}
