package org.expedite.domain.cases;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.domain.Require;
import org.expedite.domain.timeline.Visibility;

/**
 * What one transaction does to a case: the case as it is to be, and what happened.
 *
 * @param before the version that the change starts from, 0 for a new case
 * @param after the case as it is to be kept, of version {@code before + 1}
 * @param events all of them public: a customer sees the version, and would miss one
 */
public record CaseChange(int before, SupportCase after, List<CaseEvent> events) {
    public CaseChange {
        after = after.atVersion(before + 1);
        events = List.copyOf(events);
        Require.that(
                events.stream().allMatch(e -> e.visibility() == Visibility.PUBLIC),
                events,
                "what is internal is no change of the case");
    }

    /** A change that nothing has happened in yet. */
    public static CaseChange startingFrom(SupportCase current) {
        return new CaseChange(current.version(), current, List.of());
    }

    /** This, and then what {@code next} does to its result, as one change. */
    public CaseChange then(Function<SupportCase, CaseChange> next) {
        CaseChange more = next.apply(after);
        return new CaseChange(
                before,
                more.after(),
                Stream.concat(events.stream(), more.events().stream()).toList());
    }

    /** Whether what was reported is said for the first time, or otherwise than before. */
    public boolean changesReport() {
        return events.stream()
                .anyMatch(e -> e instanceof CaseEvent.Opened || e instanceof CaseEvent.Amended);
    }

    /** Whether anything happened. */
    public boolean isEmpty() {
        return events.isEmpty();
    }
}
