package org.expedite.application.reports;

import java.time.Instant;
import java.util.List;

/**
 * The waiting cases of all queues.
 *
 * @param asOf the time of the report
 * @param ages in the order of levels, then of priorities; levels that are not configured last
 */
public record QueueReport(Instant asOf, List<QueueAge> ages) {
    public QueueReport {
        ages = List.copyOf(ages);
    }
}
