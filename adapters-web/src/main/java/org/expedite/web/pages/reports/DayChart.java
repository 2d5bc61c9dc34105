package org.expedite.web.pages.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expedite.application.reports.DecisionCount;
import org.expedite.application.reports.EscalationReport;

/**
 * Decisions by day as columns, each with the granted ones below the others.
 *
 * @param days all days of the period, also those without a decision
 * @param max the number of decisions on the day with the most
 */
public record DayChart(List<Column> days, long max) {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 160;
    private static final double GAP = 0.2;

    /** A day, in the coordinates of the drawing. */
    public record Column(
            LocalDate day,
            long granted,
            long notGranted,
            double x,
            double width,
            double grantedHeight,
            double notGrantedHeight) {

        /** Returns the upper end of the granted part. */
        public double grantedY() {
            return HEIGHT - grantedHeight;
        }

        /** Returns the upper end of the other part. */
        public double notGrantedY() {
            return rounded(grantedY() - notGrantedHeight);
        }
    }

    /**
     * Draws a report by day.
     *
     * @param first the first day of its period
     * @param last the last day
     */
    static DayChart of(EscalationReport report, LocalDate first, LocalDate last) {
        Map<String, DecisionCount> counts =
                report.counts().stream()
                        .collect(
                                Collectors.toMap(
                                        count -> String.valueOf(count.group()),
                                        Function.identity()));
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        long max = counts.values().stream().mapToLong(DecisionCount::requests).max().orElse(0);
        double step = WIDTH / days.size();
        return new DayChart(
                days.stream()
                        .map(
                                day ->
                                        column(
                                                day,
                                                counts.getOrDefault(
                                                        day.toString(),
                                                        new DecisionCount(null, 0, 0)),
                                                step * days.getFirst().until(day, ChronoUnit.DAYS),
                                                step,
                                                Math.max(1, max)))
                        .toList(),
                max);
    }

    private static Column column(
            LocalDate day, DecisionCount count, double x, double step, long max) {
        return new Column(
                day,
                count.granted(),
                count.notGranted(),
                rounded(x + step * GAP / 2),
                rounded(step * (1 - GAP)),
                rounded(HEIGHT * count.granted() / max),
                rounded(HEIGHT * count.notGranted() / max));
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }

    /** Returns the days with a decision, the latest first. */
    public List<Column> decided() {
        return days.stream()
                .filter(column -> column.granted() + column.notGranted() > 0)
                .toList()
                .reversed();
    }

    /** Returns the number of granted requests. */
    public long granted() {
        return days.stream().mapToLong(Column::granted).sum();
    }

    /** Returns the number of the other requests. */
    public long notGranted() {
        return days.stream().mapToLong(Column::notGranted).sum();
    }
}
