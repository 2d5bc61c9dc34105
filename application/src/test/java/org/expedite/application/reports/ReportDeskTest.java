package org.expedite.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.escalation.DecisionExamples;
import org.expedite.application.examples.Actors;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Periods of reports, the order of their groups, and who may read them. */
class ReportDeskTest {
    private static final ReportPeriod JUNE =
            new ReportPeriod(
                    Instant.parse("2026-06-01T00:00:00Z"), Instant.parse("2026-07-01T00:00:00Z"));

    private final Center center =
            new Center(
                    new PolicySettings(
                            TechnicalLevels.SHIPPED,
                            LateIdentification.ALLOW,
                            ZoneId.of("Europe/Berlin")));

    @Test
    void days_are_whole_days_of_the_configured_zone() {
        assertThat(center.reports().period(day("2026-03-29"), day("2026-03-29")))
                .as("the day has 23 hours")
                .isEqualTo(period("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"));
        assertThat(center.reports().period(at("2026-03-29T00:00:01Z"), day("2026-03-29")))
                .isEqualTo(period("2026-03-29T00:00:01Z", "2026-03-29T22:00:00Z"));
    }

    @Test
    void without_bounds_a_period_is_the_last_30_days() {
        assertThat(center.reports().period(null, null))
                .isEqualTo(period("2026-05-15T22:00:00Z", "2026-06-15T12:00:00Z"));
        assertThat(center.reports().period(null, day("2026-01-31")))
                .isEqualTo(period("2026-01-01T23:00:00Z", "2026-01-31T23:00:00Z"));
    }

    @Test
    void a_period_has_a_day_at_least_and_366_days_at_most() {
        assertThat(center.reports().period(day("2024-01-01"), day("2024-12-31")))
                .isInstanceOf(PeriodResult.Determined.class);
        assertThat(center.reports().period(day("2024-01-01"), day("2025-01-01")))
                .isEqualTo(invalid("from", FieldError.Code.PERIOD_TOO_LONG));
        assertThat(center.reports().period(day("2026-02-01"), day("2026-01-31")))
                .isEqualTo(invalid("to", FieldError.Code.END_BEFORE_START));
        assertThat(center.reports().period(at("2026-06-15T12:00:00Z"), null))
                .as("nothing is in the future")
                .isEqualTo(invalid("from", FieldError.Code.END_BEFORE_START));
    }

    @Test
    void days_and_outcomes_are_in_their_order_and_other_groups_by_their_size() {
        add(1, "2026-06-02T12:00:00Z", Outcome.GRANTED, "b");
        add(2, "2026-06-02T13:00:00Z", Outcome.GRANTED, "a");
        add(3, "2026-06-01T12:00:00Z", Outcome.NOT_COVERED, "c");
        add(4, "2026-06-02T22:00:00Z", Outcome.GRANTED, "c");

        assertThat(groups(Grouping.DAY)).containsExactly("2026-06-01", "2026-06-02", "2026-06-03");
        assertThat(groups(Grouping.OUTCOME)).containsExactly("NOT_COVERED", "GRANTED");
        assertThat(groups(Grouping.ORGANIZATION)).containsExactly("c", "a", "b");
        assertThat(center.reports().escalations(Actors.ADMIN, JUNE, Grouping.DAY).complete())
                .isTrue();
    }

    @Test
    void the_smallest_groups_are_left_out_of_a_report_that_has_too_many() {
        for (int i = 0; i <= ReportDesk.MAX_GROUPS; i++) {
            add(i + 1, "2026-06-02T12:00:00Z", Outcome.GRANTED, "o" + i);
        }
        add(ReportDesk.MAX_GROUPS + 2, "2026-06-02T12:00:00Z", Outcome.GRANTED, "o7");

        EscalationReport report =
                center.reports().escalations(Actors.DUTY_MANAGER, JUNE, Grouping.ORGANIZATION);

        assertThat(report.counts()).hasSize(ReportDesk.MAX_GROUPS);
        assertThat(report.counts().getFirst()).isEqualTo(new DecisionCount("o7", 2, 2));
        assertThat(report.complete()).isFalse();
    }

    @Test
    void numbers_are_for_duty_managers_and_administrators_and_overrides_for_the_former() {
        for (Actor actor : List.of(Actors.ANA, Actors.ENGINEER, Actors.REGISTRAR)) {
            assertThatThrownBy(() -> center.reports().escalations(actor, JUNE, Grouping.OUTCOME))
                    .as("%s", actor)
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> center.reports().queues(actor))
                    .isInstanceOf(ForbiddenException.class);
        }
        for (Actor actor : List.of(Actors.ANA, Actors.ENGINEER, Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(() -> center.reports().overrides(actor, JUNE))
                    .as("%s", actor)
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(center.reports().queues(Actors.ADMIN).ages()).isEmpty();
        assertThat(center.reports().overrides(Actors.DUTY_MANAGER, JUNE)).isEmpty();
    }

    private List<@Nullable String> groups(Grouping grouping) {
        return center.reports().escalations(Actors.DUTY_MANAGER, JUNE, grouping).counts().stream()
                .<@Nullable String>map(DecisionCount::group)
                .toList();
    }

    private void add(long count, String at, Outcome outcome, String organization) {
        center.ports()
                .unitOfWork()
                .run(
                        () -> {
                            center.ports()
                                    .escalations()
                                    .add(
                                            DecisionExamples.counted(
                                                    count,
                                                    Instant.parse(at),
                                                    outcome,
                                                    "L1",
                                                    new OrganizationId(organization),
                                                    null,
                                                    Set.of()));
                            return count;
                        });
    }

    private static PeriodBound day(String day) {
        return new PeriodBound.Day(LocalDate.parse(day));
    }

    private static PeriodBound at(String instant) {
        return new PeriodBound.At(Instant.parse(instant));
    }

    private static PeriodResult period(String from, String to) {
        return new PeriodResult.Determined(
                new ReportPeriod(Instant.parse(from), Instant.parse(to)));
    }

    private static PeriodResult invalid(String field, FieldError.Code code) {
        return new PeriodResult.Invalid(
                new FieldError(
                        field,
                        code,
                        code == FieldError.Code.PERIOD_TOO_LONG
                                ? "The period must be at most 366 days long."
                                : "The period must end after its beginning."));
    }
}
