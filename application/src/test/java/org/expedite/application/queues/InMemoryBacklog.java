package org.expedite.application.queues;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.InMemoryCases;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;

/** Backlog of cases in memory. */
public final class InMemoryBacklog implements Backlog {
    private final InMemoryCases cases;

    /** The key by which waiting cases are counted. */
    private record Queue(TechnicalLevel level, Priority priority) {
        static Queue of(SupportCase supportCase) {
            return new Queue(supportCase.state().level(), supportCase.state().priority());
        }
    }

    public InMemoryBacklog(InMemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Backlog.Waiting> waiting() {
        return cases.page(CaseFilter.ALL, CaseOrder.OLDEST_FIRST, null, Integer.MAX_VALUE).stream()
                .filter(SupportCase::waits)
                .collect(Collectors.toMap(Queue::of, InMemoryBacklog::alone, InMemoryBacklog::both))
                .values()
                .stream()
                .toList();
    }

    private static Backlog.Waiting alone(SupportCase supportCase) {
        return new Backlog.Waiting(
                supportCase.state().level(),
                supportCase.state().priority(),
                1,
                supportCase.state().waitingSince());
    }

    private static Backlog.Waiting both(Backlog.Waiting one, Backlog.Waiting other) {
        Backlog.Waiting older =
                List.of(one, other).stream()
                        .min(Comparator.comparing(Backlog.Waiting::oldestSince))
                        .orElseThrow();
        return new Backlog.Waiting(
                one.level(), one.priority(), one.cases() + other.cases(), older.oldestSince());
    }
}
