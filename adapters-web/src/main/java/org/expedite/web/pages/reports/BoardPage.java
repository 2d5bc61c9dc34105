package org.expedite.web.pages.reports;

import java.util.List;
import java.util.Optional;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseNames;
import org.expedite.application.duties.OpenP1;
import org.expedite.application.reports.CaseOverride;
import org.expedite.application.reports.QueueReport;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.ReturnPath;

/**
 * The board.
 *
 * @param names the names of those who made the overrides
 * @param typed the form of an override that was rejected or is restored
 * @param overridden the number of the case that was just overridden
 */
public record BoardPage(
        Signal signal,
        BoardRange range,
        DayChart days,
        List<RuleBar> rules,
        QueueReport queues,
        List<CaseOverride> overrides,
        CaseNames names,
        Optional<FormDraft> typed,
        Optional<String> overridden) {

    /** The name of the form of overrides. */
    static final String OVERRIDE = "override";

    /** Returns the override that was rejected. */
    public Optional<FormDraft> rejected() {
        return typed.filter(form -> !form.state().problems().isEmpty());
    }

    /** Returns whether a case is listed whose override has a form. */
    public boolean offers(String number) {
        return signal.p1s().cases().stream()
                .map(OpenP1::view)
                .filter(view -> view.supportCase().number().value().equals(number))
                .anyMatch(view -> view.allowedActions().contains(CaseAction.OVERRIDE));
    }

    /** Returns the form of an override on a case. */
    public FormDraft form(String number) {
        return typed.filter(form -> form.about().equals(number))
                .orElseGet(
                        () ->
                                FormDrafts.anew(
                                        new ReturnPath(
                                                "/board?override=" + number + "#reason-" + number),
                                        OVERRIDE,
                                        number));
    }

    /** Returns the bars of the queues. */
    public List<QueueBar> bars() {
        return QueueBar.of(queues);
    }

    /** Returns the address of a report on the decisions of the period as CSV. */
    public String csv(String grouping) {
        return "/v1/reports/escalations?group_by="
                + grouping
                + "&from="
                + range.first()
                + "&to="
                + range.last()
                + "&format=csv";
    }
}
