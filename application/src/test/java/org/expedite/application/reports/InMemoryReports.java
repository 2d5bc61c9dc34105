package org.expedite.application.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.cases.InMemoryCases;
import org.expedite.application.escalation.InMemoryEscalations;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.products.ProductLineCode;
import org.jspecify.annotations.Nullable;

/** Numbers of reports from the cases and escalations in memory. */
public final class InMemoryReports implements Reports {
    private final InMemoryCases cases;
    private final InMemoryEscalations escalations;

    private record Queue(TechnicalLevel level, Priority priority) {}

    public InMemoryReports(InMemoryCases cases, InMemoryEscalations escalations) {
        this.cases = cases;
        this.escalations = escalations;
    }

    @Override
    public List<DecisionCount> decisions(
            ReportPeriod period, Grouping grouping, ZoneId zone, int limit) {
        return escalations
                .all()
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast)
                .filter(decision -> isIn(period, decision.decidedAt()))
                .flatMap(
                        decision ->
                                groups(decision, grouping, zone)
                                        .map(group -> alone(group.orElse(null), decision)))
                .collect(Collectors.groupingBy(count -> Optional.ofNullable(count.group())))
                .values()
                .stream()
                .map(InMemoryReports::sum)
                .sorted(Comparator.comparing(DecisionCount::requests).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<QueueAge> queueAges(Instant now) {
        return cases
                .all()
                .filter(SupportCase::waits)
                .collect(
                        Collectors.groupingBy(
                                c -> new Queue(c.state().level(), c.state().priority())))
                .entrySet()
                .stream()
                .map(entry -> age(entry.getKey(), entry.getValue(), now))
                .toList();
    }

    @Override
    public List<CaseOverride> overrides(ReportPeriod period, int limit) {
        Comparator<CaseOverride> oldestFirst =
                Comparator.comparing((CaseOverride o) -> o.event().at())
                        .thenComparing(CaseOverride::number);
        return cases.all()
                .flatMap(
                        c ->
                                cases.events(c.number()).stream()
                                        .filter(CaseEvent.Overridden.class::isInstance)
                                        .map(CaseEvent.Overridden.class::cast)
                                        .map(event -> new CaseOverride(c.number(), event)))
                .filter(override -> isIn(period, override.event().at()))
                .sorted(oldestFirst.reversed())
                .limit(limit)
                .toList();
    }

    private static boolean isIn(ReportPeriod period, Instant at) {
        return !at.isBefore(period.from()) && at.isBefore(period.to());
    }

    private static Stream<Optional<String>> groups(
            Decision decision, Grouping grouping, ZoneId zone) {
        OrganizationId organization = decision.organization();
        ProductLineCode line = decision.productLine();
        return switch (grouping) {
            case OUTCOME -> Stream.of(Optional.of(decision.evaluation().outcome().name()));
            case FAILED_RULE -> {
                List<Optional<String>> failed =
                        decision.evaluation().failedRules().stream()
                                .map(Rule::name)
                                .map(Optional::of)
                                .toList();
                yield failed.isEmpty() ? Stream.of(Optional.empty()) : failed.stream();
            }
            case PRODUCT_LINE -> Stream.of(Optional.ofNullable(line).map(ProductLineCode::value));
            case LEVEL -> Stream.of(Optional.of(decision.evaluation().from().code()));
            case ORGANIZATION ->
                    Stream.of(Optional.ofNullable(organization).map(OrganizationId::value));
            case DAY ->
                    Stream.of(
                            Optional.of(
                                    decision.decidedAt().atZone(zone).toLocalDate().toString()));
        };
    }

    private static DecisionCount alone(@Nullable String group, Decision decision) {
        return new DecisionCount(
                group, 1, decision.evaluation().outcome() == Outcome.GRANTED ? 1 : 0);
    }

    private static DecisionCount sum(List<DecisionCount> counts) {
        return new DecisionCount(
                counts.getFirst().group(),
                counts.size(),
                counts.stream().mapToLong(DecisionCount::granted).sum());
    }

    private static QueueAge age(Queue queue, List<SupportCase> waiting, Instant now) {
        List<Instant> since =
                waiting.stream()
                        .map(c -> Objects.requireNonNull(c.state().waitingSince()))
                        .sorted()
                        .toList();
        long hour = after(since, now.minus(Duration.ofHours(1)));
        long fourHours = after(since, now.minus(Duration.ofHours(4)));
        long day = after(since, now.minus(Duration.ofDays(1)));
        return new QueueAge(
                queue.level(),
                queue.priority(),
                since.size(),
                waiting.stream().filter(c -> c.state().expedited()).count(),
                since.getFirst(),
                hour,
                fourHours - hour,
                day - fourHours,
                since.size() - day);
    }

    private static long after(List<Instant> since, Instant time) {
        return since.stream().filter(s -> s.isAfter(time)).count();
    }
}
