package org.expedite.web.pages.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.expedite.application.reports.PeriodBound;
import org.expedite.application.reports.PeriodResult;
import org.expedite.application.reports.ReportDesk;
import org.expedite.application.reports.ReportPeriod;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The period of the board: as it was requested, or the usual one with what is wrong with the
 * request.
 *
 * @param form the days as they are shown
 * @param zone the zone of whole days
 */
public record BoardRange(ReportPeriod period, FormState form, ZoneId zone) {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    static BoardRange of(ReportDesk desk, Texts texts, @Nullable String from, @Nullable String to) {
        Map<String, String> typed = Map.of(FROM, text(from), TO, text(to));
        for (String field : typed.keySet()) {
            String day = typed.getOrDefault(field, "");
            if (!day.isEmpty() && bound(day) == null) {
                return usual(desk, typed, field, texts.text("board.range.no_day"));
            }
        }
        return switch (desk.period(bound(text(from)), bound(text(to)))) {
            case PeriodResult.Determined(ReportPeriod period) ->
                    new BoardRange(period, shown(period, desk.zone()), desk.zone());
            case PeriodResult.Invalid invalid ->
                    usual(desk, typed, invalid.error().field(), texts.error(invalid.error()));
        };
    }

    /** Returns the name of the zone. */
    public String zoneName() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** Returns the first day. */
    public LocalDate first() {
        return period.from().atZone(zone).toLocalDate();
    }

    /** Returns the last day. */
    public LocalDate last() {
        return period.to().minusNanos(1).atZone(zone).toLocalDate();
    }

    private static BoardRange usual(
            ReportDesk desk, Map<String, String> typed, String field, String problem) {
        if (desk.period(null, null) instanceof PeriodResult.Determined(ReportPeriod period)) {
            return new BoardRange(period, FormState.rejected(typed, field, problem), desk.zone());
        }
        throw new IllegalStateException("The usual period is invalid.");
    }

    private static FormState shown(ReportPeriod period, ZoneId zone) {
        BoardRange range = new BoardRange(period, FormState.EMPTY, zone);
        return new FormState(
                Map.of(FROM, range.first().toString(), TO, range.last().toString()), List.of());
    }

    private static @Nullable PeriodBound bound(String day) {
        try {
            LocalDate date = day.isEmpty() ? null : LocalDate.parse(day);
            return date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                    ? null
                    : new PeriodBound.Day(date);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
