package org.expedite.application.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port to the events of all cases, by time. */
public interface RecentEvents {
    /**
     * Returns a page of the events since an instant, oldest first. Successive pages, each after the
     * position of the last event, contain no event twice, and every event that was stored all the
     * time. An event is stored some time after its instant, so later calls may return more events
     * of the same time. Makes one read.
     *
     * @param from the time of the first events
     * @param after the position after which the page begins, not before {@code from}; or null for
     *     the first page
     * @param limit the maximum number of events, 1 or more
     */
    List<RecentEvent> since(Instant from, @Nullable RecentPosition after, int limit);
}
