package org.expedite.domain.cases;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.domain.Require;
import org.expedite.domain.timeline.Visibility;

/**
 * The change of a case in one transaction: its new state and the events.
 *
 * @param before the version that the change starts from, 0 for a new case
 * @param after the case to store, with version {@code before + 1}
 * @param events public events only: customers see the version, and an internal event would leave a
 *     gap
 */
public record CaseChange(int before, SupportCase after, List<CaseEvent> events) {
    public CaseChange {
        after = after.atVersion(before + 1);
        events = List.copyOf(events);
        Require.that(
                events.stream().allMatch(e -> e.visibility() == Visibility.PUBLIC),
                events,
                "an internal event must not change the case");
    }

    /** Returns an empty change that starts from {@code current}. */
    public static CaseChange startingFrom(SupportCase current) {
        return new CaseChange(current.version(), current, List.of());
    }

    /** Applies {@code next} to the result of this change and returns both as one change. */
    public CaseChange then(Function<SupportCase, CaseChange> next) {
        CaseChange more = next.apply(after);
        return new CaseChange(
                before,
                more.after(),
                Stream.concat(events.stream(), more.events().stream()).toList());
    }

    /** Returns whether this change has no events. */
    public boolean isEmpty() {
        return events.isEmpty();
    }
}
