package org.expedite.application.reports;

import java.time.Instant;
import java.time.LocalDate;

/** The beginning or the end of a period, as it was requested. */
public sealed interface PeriodBound {
    /** A whole day in the configured zone; as an end it is included. */
    record Day(LocalDate day) implements PeriodBound {}

    /** An instant; as an end it is not included. */
    record At(Instant instant) implements PeriodBound {}
}
