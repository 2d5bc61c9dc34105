package org.expedite.application.reports;

import java.time.Instant;

/**
 * A period of a report.
 *
 * @param from the first instant
 * @param to the first instant after the last one; later than {@code from}
 */
public record ReportPeriod(Instant from, Instant to) {
    public ReportPeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A period must end after its beginning.");
        }
    }
}
