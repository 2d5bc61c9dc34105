package org.expedite.application.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.expedite.application.PortContract;
import org.expedite.application.RolledBack;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.Cases;
import org.expedite.application.escalation.DecisionExamples;
import org.expedite.application.escalation.Escalations;
import org.expedite.application.escalation.OrdinaryExamples;
import org.expedite.application.examples.Texts;
import org.expedite.application.queues.Waiting;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.products.ProductLineCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Contract for every adapter of {@link Reports}. Implement it in a test class, and give an empty
 * store for every test.
 */
@PortContract
public interface ReportsContract {
    /** A zone that changes its offset within {@link #PERIOD}. */
    ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A period with a change of the clocks in Berlin on 2026-10-25 at 01:00 UTC. */
    ReportPeriod PERIOD =
            new ReportPeriod(
                    Instant.parse("2026-10-20T00:00:00Z"), Instant.parse("2026-11-10T00:00:00Z"));

    /** The port under test. */
    Reports reports();

    /** Escalations of the same store. */
    Escalations escalations();

    /** Cases of the same store. */
    Cases cases();

    /** Units of work on the same store. */
    UnitOfWork unitOfWork();

    @Test
    default void an_empty_store_has_nothing_to_report() {
        for (Grouping grouping : Grouping.values()) {
            assertThat(decisions(grouping)).as("%s", grouping).isEmpty();
        }
        assertThat(reports().queueAges(PERIOD.to())).isEmpty();
        assertThat(reports().overrides(PERIOD, 10)).isEmpty();
    }

    @Test
    default void decisions_are_counted_by_everything_they_can_be_grouped_by() {
        add(1, "2026-11-01T12:00:00Z", Outcome.GRANTED, "L1", "acme", "M_SERIES");
        add(2, "2026-11-01T13:00:00Z", Outcome.GRANTED, "L2", "acme", "T_SERIES");
        add(
                3,
                "2026-11-02T12:00:00Z",
                Outcome.NOT_ELIGIBLE,
                "L1",
                "acme",
                "M_SERIES",
                Rule.CERTIFIED_FOR_PRODUCT,
                Rule.PRIORITY_QUALIFIES);
        add(
                4,
                "2026-11-02T12:00:00Z",
                Outcome.NOT_ELIGIBLE,
                "L1",
                "borealis",
                null,
                Rule.PRIORITY_QUALIFIES);
        add(5, "2026-11-03T12:00:00Z", Outcome.ALREADY_GRANTED, "L2", null, "M_SERIES");
        store(OrdinaryExamples.on(CaseExamples.number(1), DecisionExamples.id(6)));

        assertThat(decisions(Grouping.OUTCOME))
                .containsExactlyInAnyOrder(
                        count("GRANTED", 2, 2),
                        count("NOT_ELIGIBLE", 2, 0),
                        count("ALREADY_GRANTED", 1, 0));
        assertThat(decisions(Grouping.FAILED_RULE))
                .as("a decision counts once for each failed rule, and without a group for none")
                .containsExactlyInAnyOrder(
                        count(null, 3, 2),
                        count("PRIORITY_QUALIFIES", 2, 0),
                        count("CERTIFIED_FOR_PRODUCT", 1, 0));
        assertThat(decisions(Grouping.PRODUCT_LINE))
                .containsExactlyInAnyOrder(
                        count("M_SERIES", 3, 1), count("T_SERIES", 1, 1), count(null, 1, 0));
        assertThat(decisions(Grouping.LEVEL))
                .containsExactlyInAnyOrder(count("L1", 3, 1), count("L2", 2, 1));
        assertThat(decisions(Grouping.ORGANIZATION))
                .containsExactlyInAnyOrder(
                        count("acme", 3, 2), count("borealis", 1, 0), count(null, 1, 0));
        assertThat(decisions(Grouping.DAY))
                .containsExactlyInAnyOrder(
                        count("2026-11-01", 2, 2),
                        count("2026-11-02", 2, 0),
                        count("2026-11-03", 1, 0));
        assertThat(reports().decisions(PERIOD, Grouping.ORGANIZATION, ZoneId.of("UTC"), 1))
                .as("the group with the most")
                .containsExactly(count("acme", 3, 2));
    }

    @Test
    default void a_decision_belongs_to_its_day_in_the_zone_also_when_clocks_change() {
        List<String> instants =
                List.of(
                        "2026-10-24T21:59:59.999999Z",
                        "2026-10-24T22:00:00Z",
                        "2026-10-25T00:59:59.999999Z",
                        "2026-10-25T01:00:00Z",
                        "2026-10-25T22:59:59.999999Z",
                        "2026-10-25T23:00:00Z");
        for (int i = 0; i < instants.size(); i++) {
            add(i + 1, instants.get(i), Outcome.GRANTED, "L1", "acme", "M_SERIES");
        }
        assertThat(reports().decisions(PERIOD, Grouping.DAY, BERLIN, 100))
                .containsExactlyInAnyOrder(
                        count("2026-10-24", 1, 1),
                        count("2026-10-25", 4, 4),
                        count("2026-10-26", 1, 1));
        assertThat(reports().decisions(PERIOD, Grouping.DAY, ZoneId.of("+05:45"), 100))
                .containsExactlyInAnyOrder(count("2026-10-25", 4, 4), count("2026-10-26", 2, 2));
    }

    @Test
    default void a_period_includes_its_beginning_and_not_its_end() {
        add(1, PERIOD.from().minusNanos(1000).toString(), Outcome.GRANTED, "L1", "a", "M");
        add(2, PERIOD.from().toString(), Outcome.GRANTED, "L1", "b", "M");
        add(3, PERIOD.to().minusNanos(1000).toString(), Outcome.GRANTED, "L1", "c", "M");
        add(4, PERIOD.to().toString(), Outcome.GRANTED, "L1", "d", "M");

        assertThat(decisions(Grouping.ORGANIZATION))
                .extracting(DecisionCount::group)
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    default void groups_are_told_apart_as_they_are_written_and_as_long_as_they_may_be() {
        List<String> organizations =
                List.of("acme", "ACME", "acmE", "acme-1", Texts.longestId("-org"));
        for (int i = 0; i < organizations.size(); i++) {
            add(
                    i + 1,
                    PERIOD.from().toString(),
                    Outcome.NOT_ELIGIBLE,
                    Texts.longestId("-level"),
                    organizations.get(i),
                    Texts.longestId("-line"),
                    Rule.values());
        }
        assertThat(decisions(Grouping.ORGANIZATION))
                .extracting(DecisionCount::group)
                .containsExactlyInAnyOrderElementsOf(organizations);
        assertThat(decisions(Grouping.FAILED_RULE)).hasSize(Rule.values().length);
    }

    @Test
    default void queue_ages_count_each_waiting_case_once_by_level_and_priority() {
        Instant now = CaseExamples.OPENED_AT.plus(Duration.ofDays(2));
        List<Duration> ages =
                List.of(
                        Duration.ZERO,
                        Duration.ofHours(1).minusNanos(1000),
                        Duration.ofHours(1),
                        Duration.ofHours(4),
                        Duration.ofDays(1).minusNanos(1000),
                        Duration.ofDays(1),
                        Duration.ofDays(2));
        for (int i = 0; i < ages.size(); i++) {
            long since = Duration.ofDays(2).minus(ages.get(i)).toNanos() / 1000;
            Waiting waiting = Waiting.since(since).as(Priority.P1);
            open((i < 2 ? waiting.first() : waiting).of(i + 1));
        }
        open(Waiting.since(0).as(Priority.P2).at(Waiting.L2).of(8));
        open(Waiting.since(0).as(Priority.P1).in(9, CaseStatus.IN_PROGRESS, "engineer-1"));

        assertThat(reports().queueAges(now))
                .containsExactlyInAnyOrder(
                        new QueueAge(
                                Waiting.L1, Priority.P1, 7, 2, CaseExamples.OPENED_AT, 2, 1, 2, 2),
                        new QueueAge(
                                Waiting.L2, Priority.P2, 1, 0, CaseExamples.OPENED_AT, 0, 0, 0, 1));
    }

    @Test
    default void overrides_of_a_period_are_listed_newest_first() {
        SupportCase one = open(Waiting.since(0).of(1));
        SupportCase other = open(Waiting.since(0).of(2));
        CaseEvent.Overridden first =
                overridden("2026-11-01T00:00:00.000001Z", "First \uD83D\uDD25");
        CaseEvent.Overridden second = overridden("2026-11-02T00:00:00Z", "Second");
        CaseEvent.Overridden third = overridden("2026-11-03T00:00:00Z", "Third");
        change(one, first, new CaseEvent.Resumed(first.origin(), null));
        change(other, second, overridden(PERIOD.to().toString(), "Too late"));
        change(one, third, overridden(PERIOD.from().minusNanos(1000).toString(), "Too early"));

        assertThat(reports().overrides(PERIOD, 10))
                .containsExactly(
                        new CaseOverride(one.number(), third),
                        new CaseOverride(other.number(), second),
                        new CaseOverride(one.number(), first));
        assertThat(reports().overrides(PERIOD, 1))
                .extracting(CaseOverride::event)
                .containsExactly(third);
    }

    @Test
    default void changes_of_a_rolled_back_unit_of_work_do_not_count() {
        RolledBack.run(
                unitOfWork(),
                () -> {
                    escalations()
                            .add(
                                    DecisionExamples.on(
                                            CaseExamples.number(1), DecisionExamples.id(1)));
                    cases().save(CaseExamples.opening(Waiting.since(0).of(1)));
                });
        ReportPeriod all =
                new ReportPeriod(
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-12-31T00:00:00Z"));
        assertThat(reports().decisions(all, Grouping.OUTCOME, BERLIN, 10)).isEmpty();
        assertThat(reports().queueAges(PERIOD.to())).isEmpty();
    }

    private List<DecisionCount> decisions(Grouping grouping) {
        return reports().decisions(PERIOD, grouping, ZoneId.of("UTC"), 100);
    }

    private static DecisionCount count(@Nullable String group, long requests, long granted) {
        return new DecisionCount(group, requests, granted);
    }

    private static CaseEvent.Overridden overridden(String at, String reason) {
        return new CaseEvent.Overridden(
                new CaseEvent.Origin("duty-manager", Instant.parse(at)),
                new TechnicalLevel("L1"),
                new TechnicalLevel("L2"),
                reason);
    }

    private SupportCase open(SupportCase supportCase) {
        cases().save(CaseExamples.opening(supportCase));
        return supportCase;
    }

    private void change(SupportCase supportCase, CaseEvent... events) {
        SupportCase stored = cases().find(supportCase.number()).orElseThrow();
        cases().save(new CaseChange(stored.version(), stored, List.of(events)));
    }

    private void add(
            long count,
            String at,
            Outcome outcome,
            String level,
            @Nullable String organization,
            @Nullable String line,
            Rule... failed) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        rules.addAll(List.of(failed));
        store(
                DecisionExamples.counted(
                        count,
                        Instant.parse(at),
                        outcome,
                        level,
                        organization == null ? null : new OrganizationId(organization),
                        line == null ? null : new ProductLineCode(line),
                        rules));
    }

    private void store(Escalation escalation) {
        unitOfWork()
                .run(
                        () -> {
                            escalations().add(escalation);
                            return escalation;
                        });
    }
}
