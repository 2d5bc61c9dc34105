package org.expedite.web.api.reports;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.expedite.application.reports.QueueReport;
import org.jspecify.annotations.Nullable;

/**
 * The waiting cases of all queues.
 *
 * @param asOfAt the time of the report
 * @param items one for each level and priority with waiting cases, in the order of both
 */
@Introspected
@Schema(name = "QueueReport")
record QueueReportJson(Instant asOfAt, List<QueueAgeJson> items) {

    static QueueReportJson of(QueueReport report) {
        return new QueueReportJson(
                report.asOf(),
                report.ages().stream().map(age -> QueueAgeJson.of(age, report.asOf())).toList());
    }

    String toCsv() {
        return Csv.write(
                List.of(
                        "level",
                        "priority",
                        "waiting",
                        "expedited",
                        "oldest_since_at",
                        "oldest_wait",
                        "under_one_hour",
                        "under_four_hours",
                        "under_one_day",
                        "one_day_or_more"),
                items.stream().map(QueueReportJson::row).toList());
    }

    private static List<@Nullable Object> row(QueueAgeJson item) {
        return Arrays.asList(
                item.level(),
                item.priority(),
                item.waiting(),
                item.expedited(),
                item.oldestSinceAt(),
                item.oldestWait(),
                item.underOneHour(),
                item.underFourHours(),
                item.underOneDay(),
                item.oneDayOrMore());
    }
}
