package org.expedite.persistence.reports;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.reports.CaseOverride;
import org.expedite.application.reports.DecisionCount;
import org.expedite.application.reports.Grouping;
import org.expedite.application.reports.QueueAge;
import org.expedite.application.reports.ReportPeriod;
import org.expedite.application.reports.Reports;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.persistence.sql.Select;
import org.expedite.persistence.timeline.CaseEventRow;
import org.jspecify.annotations.Nullable;

/** Numbers of reports from the cases and escalations in a database. Each call is one statement. */
public final class JdbcReports implements Reports {
    /** More than the number of sets of rules that can fail together. */
    private static final int SETS_OF_RULES = 1 << 12;

    private final ReportRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcReports(ReportRows rows) {
        this.rows = rows;
    }

    @Override
    public List<DecisionCount> decisions(
            ReportPeriod period, Grouping grouping, ZoneId zone, int limit) {
        if (grouping != Grouping.FAILED_RULE) {
            return rows.counts(DecisionQuery.of(period, grouping, zone, limit)).stream()
                    .map(row -> count(row.groupName(), row))
                    .toList();
        }
        Stream<DecisionCount> ofEachRule =
                rows.counts(DecisionQuery.of(period, grouping, zone, SETS_OF_RULES)).stream()
                        .flatMap(row -> rules(row.groupName()).map(rule -> count(rule, row)));
        return ofEachRule
                .collect(Collectors.groupingBy(count -> "" + count.group()))
                .values()
                .stream()
                .map(JdbcReports::sum)
                .sorted(Comparator.comparing(DecisionCount::requests).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<QueueAge> queueAges(Instant now) {
        return rows
                .queueAges(
                        now.minus(Duration.ofHours(1)),
                        now.minus(Duration.ofHours(4)),
                        now.minus(Duration.ofDays(1)))
                .stream()
                .map(QueueAgeRow::toQueueAge)
                .toList();
    }

    @Override
    public List<CaseOverride> overrides(ReportPeriod period, int limit) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("type = ?", CaseEvent.Type.OVERRIDDEN.name());
        conditions.add(
                "happened_at >= ? and happened_at < ?",
                Timestamp.from(period.from()),
                Timestamp.from(period.to()));
        return rows
                .events(
                        conditions.select(
                                "select /*+ INDEX(case_event ix_case_event_type) */ "
                                        + CaseEventRow.COLUMNS
                                        + " from case_event",
                                "happened_at desc, case_number desc, case_version desc, ordinal"
                                        + " desc",
                                limit))
                .stream()
                .map(JdbcReports::override)
                .toList();
    }

    private static CaseOverride override(CaseEventRow row) {
        return new CaseOverride(
                new CaseNumber(row.caseNumber()), (CaseEvent.Overridden) row.toEvent());
    }

    /** Returns the rules of a set; null if there is none. */
    private static Stream<@Nullable String> rules(@Nullable String joined) {
        if (joined == null || joined.isEmpty()) {
            return Stream.<@Nullable String>of((String) null);
        }
        return Stream.<@Nullable String>of(joined.split(",", -1));
    }

    private static DecisionCount count(@Nullable String group, DecisionCountRow row) {
        return new DecisionCount(group, row.requests(), row.granted());
    }

    private static DecisionCount sum(List<DecisionCount> ofOneGroup) {
        return new DecisionCount(
                ofOneGroup.getFirst().group(),
                ofOneGroup.stream().mapToLong(DecisionCount::requests).sum(),
                ofOneGroup.stream().mapToLong(DecisionCount::granted).sum());
    }
}
