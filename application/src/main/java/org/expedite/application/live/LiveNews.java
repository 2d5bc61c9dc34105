package org.expedite.application.live;

import java.time.Instant;
import java.util.List;

/**
 * Events that a node has learned of.
 *
 * @param from the time from which on no event was left out
 * @param at the time at which they were read
 * @param events in the order of their positions
 */
public record LiveNews(Instant from, Instant at, List<RecentEvent> events) {
    public LiveNews {
        events = List.copyOf(events);
    }
}
