package org.expedite.application.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.jspecify.annotations.Nullable;

/** Reports on decisions, queues and overrides. */
public final class ReportDesk {
    /** Maximum length of a period, in days. */
    public static final int MAX_DAYS = 366;

    /** Length of a period if none is requested, in days. */
    public static final int DEFAULT_DAYS = 30;

    /** Maximum number of groups in a report. */
    public static final int MAX_GROUPS = 1_000;

    /** Maximum number of overrides in a list. */
    public static final int MAX_OVERRIDES = 100;

    private static final Comparator<DecisionCount> LARGEST_FIRST =
            Comparator.comparing(DecisionCount::requests)
                    .reversed()
                    .thenComparing(
                            DecisionCount::group, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Reports reports;
    private final PolicySettings settings;
    private final Clock clock;

    /** Creates a desk on these ports. */
    public ReportDesk(Reports reports, PolicySettings settings, Clock clock) {
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns whether the actor may see the board: reports, critical cases and overrides. */
    public boolean showsBoard(Actor actor) {
        return Permissions.allows(actor, UseCase.VIEW_BOARD);
    }

    /** Returns the zone of whole days. */
    public ZoneId zone() {
        return settings.zone();
    }

    /**
     * Determines a period of at most {@link #MAX_DAYS} days.
     *
     * @param from null for {@link #DEFAULT_DAYS} days before the end
     * @param to null for the present
     */
    public PeriodResult period(@Nullable PeriodBound from, @Nullable PeriodBound to) {
        ZoneId zone = settings.zone();
        Instant end =
                switch (to) {
                    case null -> clock.instant();
                    case PeriodBound.At at -> at.instant();
                    case PeriodBound.Day day ->
                            day.day().plusDays(1).atStartOfDay(zone).toInstant();
                };
        Instant start =
                switch (from) {
                    case null ->
                            end.atZone(zone)
                                    .minusDays(DEFAULT_DAYS)
                                    .toLocalDate()
                                    .atStartOfDay(zone)
                                    .toInstant();
                    case PeriodBound.At at -> at.instant();
                    case PeriodBound.Day day -> day.day().atStartOfDay(zone).toInstant();
                };
        if (!start.isBefore(end)) {
            return new PeriodResult.Invalid(
                    new FieldError(
                            to == null ? "from" : "to",
                            FieldError.Code.END_BEFORE_START,
                            "The period must end after its beginning."));
        }
        if (start.atZone(zone).plusDays(MAX_DAYS).toInstant().isBefore(end)) {
            return new PeriodResult.Invalid(
                    new FieldError(
                            "from",
                            FieldError.Code.PERIOD_TOO_LONG,
                            "The period must be at most " + MAX_DAYS + " days long."));
        }
        return new PeriodResult.Determined(new ReportPeriod(start, end));
    }

    /** Reports on the decisions on priority escalation of a period. */
    public EscalationReport escalations(Actor actor, ReportPeriod period, Grouping grouping) {
        Permissions.require(actor, UseCase.VIEW_REPORTS);
        List<DecisionCount> counts =
                reports.decisions(period, grouping, settings.zone(), MAX_GROUPS + 1).stream()
                        .sorted(LARGEST_FIRST)
                        .toList();
        return new EscalationReport(
                period,
                grouping,
                counts.stream().limit(MAX_GROUPS).sorted(order(grouping)).toList(),
                counts.size() <= MAX_GROUPS);
    }

    /** Reports on the cases that wait in the queues. */
    public QueueReport queues(Actor actor) {
        Permissions.require(actor, UseCase.VIEW_REPORTS);
        Instant now = clock.instant();
        return new QueueReport(
                now,
                reports.queueAges(now).stream()
                        .sorted(
                                Comparator.comparing((QueueAge age) -> rank(settings.levels(), age))
                                        .thenComparing(age -> age.level().code())
                                        .thenComparing(QueueAge::priority))
                        .toList());
    }

    /**
     * Lists the latest overrides of a period, newest first, at most {@link #MAX_OVERRIDES}. They
     * name cases, so this needs the board's permission.
     */
    public List<CaseOverride> overrides(Actor actor, ReportPeriod period) {
        Permissions.require(actor, UseCase.VIEW_BOARD);
        return reports.overrides(period, MAX_OVERRIDES);
    }

    private static @Nullable Outcome outcome(DecisionCount count) {
        return count.group() == null ? null : Outcome.valueOf(count.group());
    }

    private static Comparator<DecisionCount> order(Grouping grouping) {
        return switch (grouping) {
            case DAY ->
                    Comparator.comparing(
                            DecisionCount::group, Comparator.nullsLast(Comparator.naturalOrder()));
            case OUTCOME ->
                    Comparator.comparing(
                            ReportDesk::outcome,
                            Comparator.nullsLast(Comparator.<Outcome>naturalOrder()));
            case FAILED_RULE, PRODUCT_LINE, LEVEL, ORGANIZATION -> LARGEST_FIRST;
        };
    }

    private static int rank(TechnicalLevels levels, QueueAge age) {
        int rank = levels.ascending().indexOf(age.level());
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }
}
