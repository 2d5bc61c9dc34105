package org.expedite.application.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Port to the numbers that reports consist of. */
public interface Reports {
    /**
     * Counts the decisions on priority escalation of a period in groups, in no particular order.
     * Ordinary escalations do not count.
     *
     * @param zone determines the days if the grouping is {@link Grouping#DAY}
     * @param limit the maximum number of groups, 1 or more; if there are more, those with the most
     *     decisions are returned
     */
    List<DecisionCount> decisions(ReportPeriod period, Grouping grouping, ZoneId zone, int limit);

    /**
     * Counts all waiting cases by their age, as defined by {@link
     * org.expedite.domain.cases.SupportCase#waits}: one entry for each level and priority with
     * waiting cases, in no particular order.
     *
     * @param now the time of which the ages are
     */
    List<QueueAge> queueAges(Instant now);

    /**
     * Returns the overrides of a period, newest first.
     *
     * @param limit the maximum number of overrides, 1 or more
     */
    List<CaseOverride> overrides(ReportPeriod period, int limit);
}
