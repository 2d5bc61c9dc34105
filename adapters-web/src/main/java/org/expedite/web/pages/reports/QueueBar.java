package org.expedite.web.pages.reports;

import java.util.List;
import org.expedite.application.reports.QueueAge;
import org.expedite.application.reports.QueueReport;

/**
 * The waiting cases of one level and priority, as a bar of four parts by age.
 *
 * @param hour the length of the part that waits for less than an hour, in percent of the longest
 *     bar; the other lengths likewise
 */
public record QueueBar(QueueAge age, double hour, double fourHours, double day, double longer) {

    static List<QueueBar> of(QueueReport report) {
        double max = report.ages().stream().mapToLong(QueueAge::cases).max().orElse(1);
        return report.ages().stream()
                .map(
                        age ->
                                new QueueBar(
                                        age,
                                        percent(age.underOneHour(), max),
                                        percent(age.underFourHours(), max),
                                        percent(age.underOneDay(), max),
                                        percent(age.oneDayOrMore(), max)))
                .toList();
    }

    private static double percent(long cases, double max) {
        return Math.round(1000 * cases / max) / 10.0;
    }

    /** Returns where the second part begins. */
    public double fourHoursX() {
        return hour;
    }

    /** Returns where the third part begins. */
    public double dayX() {
        return hour + fourHours;
    }

    /** Returns where the last part begins. */
    public double longerX() {
        return hour + fourHours + day;
    }
}
