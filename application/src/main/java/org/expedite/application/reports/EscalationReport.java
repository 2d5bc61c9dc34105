package org.expedite.application.reports;

import java.util.List;

/**
 * The decisions on priority escalation of a period, grouped.
 *
 * @param counts days and outcomes in their order, other groups by the number of requests, largest
 *     first
 * @param complete whether all groups are there; if not, those with the fewest requests are left out
 */
public record EscalationReport(
        ReportPeriod period, Grouping grouping, List<DecisionCount> counts, boolean complete) {
    public EscalationReport {
        counts = List.copyOf(counts);
    }
}
