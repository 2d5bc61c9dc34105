package org.expedite.application.live;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.cases.InMemoryCases;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/** The events of all cases in memory. */
public final class InMemoryRecentEvents implements RecentEvents {
    private final InMemoryCases cases;

    public InMemoryRecentEvents(InMemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public List<RecentEvent> since(Instant from, @Nullable RecentPosition after, int limit) {
        return cases.all()
                .flatMap(this::of)
                .filter(event -> !event.position().at().isBefore(from))
                .filter(event -> after == null || event.position().compareTo(after) > 0)
                .sorted(Comparator.comparing(RecentEvent::position))
                .limit(limit)
                .toList();
    }

    private Stream<RecentEvent> of(SupportCase supportCase) {
        return cases.entries(supportCase.number()).stream().map(e -> of(supportCase, e));
    }

    private static RecentEvent of(SupportCase supportCase, TimelineEntry entry) {
        return new RecentEvent(
                new RecentPosition(entry.event().at(), supportCase.number(), entry.position()),
                entry.event().type(),
                entry.event().visibility(),
                supportCase.organization(),
                supportCase.waits() ? supportCase.state().level() : null);
    }
}
