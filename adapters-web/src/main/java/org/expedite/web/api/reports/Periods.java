package org.expedite.web.api.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.expedite.application.FieldError;
import org.expedite.application.reports.PeriodBound;
import org.expedite.application.reports.PeriodResult;
import org.expedite.application.reports.ReportDesk;
import org.expedite.application.reports.ReportPeriod;
import org.expedite.web.api.text.Instants;
import org.expedite.web.http.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/** The period of a report in query parameters. */
final class Periods {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Periods() {}

    /**
     * Determines a period.
     *
     * @throws ProblemException 400 if a bound cannot be read, or if the desk does not report on
     *     such a period
     */
    static ReportPeriod of(ReportDesk desk, @Nullable String from, @Nullable String to) {
        return switch (desk.period(bound("from", from), bound("to", to))) {
            case PeriodResult.Determined(ReportPeriod period) -> period;
            case PeriodResult.Invalid(FieldError error) ->
                    throw ProblemException.parameter(
                            error.field(), error.code().name(), error.detail());
        };
    }

    private static @Nullable PeriodBound bound(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (DAY.matcher(text).matches()) {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() > 0 && day.getYear() < 9999) {
                    return new PeriodBound.Day(day);
                }
            } else {
                Instant instant = Instant.parse(text);
                if (Instants.canBeTold(instant)) {
                    return new PeriodBound.At(instant);
                }
            }
        } catch (DateTimeParseException invalid) {
            // Told below, like all others.
        }
        throw ProblemException.parameter(
                name,
                Instants.CODE,
                "must be a day, as 2026-01-31, or a time, as 2026-01-31T23:59:59Z");
    }
}
