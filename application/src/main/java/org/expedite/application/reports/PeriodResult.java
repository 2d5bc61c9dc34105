package org.expedite.application.reports;

import org.expedite.application.FieldError;

/** Result of a request for a period. */
public sealed interface PeriodResult {
    /** The period can be reported on. */
    record Determined(ReportPeriod period) implements PeriodResult {}

    /** The period is empty, or too long. */
    record Invalid(FieldError error) implements PeriodResult {}
}
