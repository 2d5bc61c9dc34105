package org.expedite.application.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.InMemoryStore;
import org.expedite.application.cases.InMemoryCases;
import org.expedite.domain.Require;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.NoteMoves;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/** The timelines of the cases in memory. */
public final class InMemoryTimeline implements Timeline {
    private final InMemoryStore store;
    private final InMemoryCases cases;

    public InMemoryTimeline(InMemoryStore store, InMemoryCases cases) {
        this.store = store;
        this.cases = cases;
    }

    /** Concurrent additions to the same case conflict and are retried. */
    @Override
    public TimelinePosition append(CaseNumber number, CaseEvent event) {
        Require.that(
                event.visibility() == Visibility.INTERNAL,
                event,
                "what everybody sees is a change of the case");
        if (!store.isWithin()) {
            throw new IllegalStateException("not within a unit of work");
        }
        return cases.append(number, event);
    }

    @Override
    public List<TimelineEntry> page(
            CaseNumber number,
            Set<Visibility> visibilities,
            @Nullable TimelinePosition after,
            int limit) {
        return cases.entries(number).stream()
                .filter(e -> visibilities.contains(e.event().visibility()))
                .filter(e -> after == null || e.position().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<CaseNumber, List<CaseEvent>> events(
            Set<CaseNumber> numbers, Set<CaseEvent.Type> types) {
        Map<CaseNumber, List<CaseEvent>> found = new HashMap<>();
        for (CaseNumber number : numbers) {
            List<CaseEvent> events =
                    cases.events(number).stream().filter(e -> types.contains(e.type())).toList();
            if (!events.isEmpty()) {
                found.put(number, events);
            }
        }
        return found;
    }

    @Override
    public Optional<Note> note(CaseNumber number, NoteId id) {
        return cases.events(number).stream()
                .flatMap(e -> NoteMoves.addedBy(e).stream())
                .filter(n -> n.id().equals(id))
                .findFirst();
    }
}
