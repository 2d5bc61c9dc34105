package org.expedite.web.pages.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expedite.application.cases.CaseNames;
import org.expedite.application.cases.CaseView;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.FactVersions;

/**
 * Contents of the page of a decision.
 *
 * @param decision with what the reader may know
 * @param view of its case, today
 * @param names of who asked
 */
public record DecisionPage(Decision decision, CaseView view, CaseNames names) {

    /**
     * Returns the findings.
     *
     * @return as pages show them
     */
    public EvaluationView evaluation() {
        return new EvaluationView(decision.evaluation(), true);
    }

    /**
     * Returns what the reader can do now.
     *
     * @param isStaff whether the reader opens cases for callers
     * @return one step for each advice
     */
    public List<NextStep> steps(boolean isStaff) {
        return NextStep.of(
                decision.evaluation(), decision.caseNumber(), view.allowedActions(), isStaff);
    }

    /**
     * Returns who asked.
     *
     * @return the name of the requester, or of who sent the request; the id if it may not be known
     */
    public String requester() {
        return names.person(requester(decision));
    }

    static String requester(Decision decision) {
        return Optional.ofNullable(decision.requester())
                .map(ContactId::value)
                .orElse(decision.requestedBy());
    }

    /**
     * Returns the levels by which it was decided.
     *
     * @return the lowest first
     */
    public String levels() {
        return decision.settings().levels().ascending().stream()
                .map(TechnicalLevel::code)
                .collect(Collectors.joining(" < "));
    }

    /**
     * Returns how many records the decision read.
     *
     * @return empty for decisions from before they were stored
     */
    public Optional<Integer> records() {
        return Optional.ofNullable(decision.read()).map(FactVersions::all).map(List::size);
    }
}
