package org.expedite.application.live;

import java.time.Instant;
import java.util.Comparator;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.cases.CaseNumber;

/**
 * Position of an event among those of all cases, by time. It never changes.
 *
 * @param at the time of the event, by the clock of the node that stored it
 * @param number the number of its case
 * @param place its position in the timeline of that case
 */
public record RecentPosition(Instant at, CaseNumber number, TimelinePosition place)
        implements Comparable<RecentPosition> {
    private static final Comparator<RecentPosition> ORDER =
            Comparator.comparing(RecentPosition::at)
                    .thenComparing(RecentPosition::number)
                    .thenComparing(RecentPosition::place);

    @Override
    public int compareTo(RecentPosition other) {
        return ORDER.compare(this, other);
    }
}
