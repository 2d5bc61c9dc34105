package org.expedite.application.queues;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.cases.InMemoryCases;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.domain.queues.WaitingCase;
import org.jspecify.annotations.Nullable;

/** The queues of cases in memory. */
public final class InMemoryQueues implements Queues {
    private final InMemoryCases cases;

    public InMemoryQueues(InMemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public List<WaitingCase> page(TechnicalLevel level, @Nullable QueuePosition after, int limit) {
        return waiting(level)
                .map(WaitingCase::of)
                .filter(c -> after == null || c.position().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<QueuePosition> first(TechnicalLevel level, Set<ProductLineCode> lines, int limit) {
        return waiting(level)
                .filter(c -> lines.isEmpty() || isAbout(lines, c.product().line()))
                .map(QueuePosition::of)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<SupportCase> lock(CaseNumber number) {
        return cases.hold(number);
    }

    private Stream<SupportCase> waiting(TechnicalLevel level) {
        return cases.all()
                .filter(c -> c.waits() && c.state().level().equals(level))
                .sorted(Comparator.comparing(QueuePosition::of));
    }

    private static boolean isAbout(Set<ProductLineCode> lines, @Nullable ProductLineCode line) {
        return line == null || lines.contains(line);
    }
}
