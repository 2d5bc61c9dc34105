package org.expedite.web.api.reports;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.expedite.application.reports.EscalationReport;
import org.jspecify.annotations.Nullable;

/**
 * The decisions on priority escalation of a period, counted in groups.
 *
 * @param fromAt the beginning of the period
 * @param toAt the end of the period, which is no part of it
 * @param groupBy what the decisions are grouped by
 * @param items outcomes and days in their order, other groups with the most requests first
 * @param complete whether all groups are there; if not, the smallest are left out
 */
@Introspected
@Schema(name = "EscalationReport")
record EscalationReportJson(
        Instant fromAt,
        Instant toAt,
        String groupBy,
        List<DecisionCountJson> items,
        boolean complete) {

    static EscalationReportJson of(EscalationReport report) {
        return new EscalationReportJson(
                report.period().from(),
                report.period().to(),
                Groupings.name(report.grouping()),
                report.counts().stream().map(DecisionCountJson::of).toList(),
                report.complete());
    }

    String toCsv() {
        return Csv.write(
                List.of(groupBy, "requests", "granted", "not_granted"),
                items.stream()
                        .map(
                                item ->
                                        Arrays.<@Nullable Object>asList(
                                                item.group(),
                                                item.requests(),
                                                item.granted(),
                                                item.notGranted()))
                        .toList());
    }
}
