package org.expedite.web.pages.reports;

import java.util.List;
import java.util.Optional;
import org.expedite.application.cases.CaseNames;
import org.expedite.application.reports.CaseOverride;
import org.expedite.application.reports.QueueReport;
import org.expedite.web.pages.FormState;

/**
 * The board.
 *
 * @param names the names of those who made the overrides
 * @param rejected an override that was rejected
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
        Optional<RejectedOverride> rejected,
        Optional<String> overridden) {

    /** An override that was not made. */
    public record RejectedOverride(String number, FormState form) {}

    /** Returns the form of an override on a case. */
    public FormState form(String number) {
        return rejected.filter(override -> override.number().equals(number))
                .map(RejectedOverride::form)
                .orElse(FormState.EMPTY);
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
