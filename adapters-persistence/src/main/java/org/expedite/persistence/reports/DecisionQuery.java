package org.expedite.persistence.reports;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import org.expedite.application.reports.Grouping;
import org.expedite.application.reports.ReportPeriod;
import org.expedite.persistence.sql.Select;

/**
 * Counts of decisions as SQL. One index contains the decisions of a period with all that they are
 * grouped by.
 */
final class DecisionQuery {
    private static final String COUNTS =
            ", count(*) as requests, sum(case when outcome = 'GRANTED' then 1 else 0 end) as"
                    + " granted from ";

    private DecisionQuery() {}

    /**
     * Returns the query for the groups with the most decisions. Groups of failed rules are those of
     * all rules that failed together.
     */
    static Select of(ReportPeriod period, Grouping grouping, ZoneId zone, int limit) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("kind = 'PRIORITY'");
        conditions.add(
                "made_at >= ? and made_at < ?",
                Timestamp.from(period.from()),
                Timestamp.from(period.to()));
        Select decisions =
                conditions.select(
                        "select /*+ INDEX(escalation ix_escalation_report) */ "
                                + column(grouping, period, zone)
                                + " as group_name, outcome from escalation");
        return new Select.Conditions()
                .select(
                        "select group_name" + COUNTS,
                        decisions,
                        " d group by group_name",
                        "requests desc, group_name",
                        limit);
    }

    private static String column(Grouping grouping, ReportPeriod period, ZoneId zone) {
        return switch (grouping) {
            case OUTCOME -> "outcome";
            case FAILED_RULE -> "failed_rules";
            case PRODUCT_LINE -> "product_line";
            case LEVEL -> "from_level";
            case ORGANIZATION -> "organization_id";
            case DAY ->
                    "cast(cast(timestampadd(second, %s, made_at) as date) as char(10))"
                            .formatted(offset(period, zone));
        };
    }

    /** Returns the offset of the zone at {@code made_at} in seconds, as SQL. */
    private static String offset(ReportPeriod period, ZoneId zone) {
        StringBuilder cases = new StringBuilder();
        Instant at = period.from();
        int seconds = zone.getRules().getOffset(at).getTotalSeconds();
        ZoneOffsetTransition next = zone.getRules().nextTransition(at);
        while (next != null && next.getInstant().isBefore(period.to())) {
            cases.append(
                    " when made_at < timestamp '%s' then %d"
                            .formatted(
                                    Timestamp.valueOf(
                                            LocalDateTime.ofInstant(
                                                    next.getInstant(), ZoneOffset.UTC)),
                                    seconds));
            seconds = next.getOffsetAfter().getTotalSeconds();
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return cases.isEmpty()
                ? Integer.toString(seconds)
                : "case" + cases + " else " + seconds + " end";
    }
}
