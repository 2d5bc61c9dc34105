package org.expedite.application.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns of new events for one node, by reading again and again. An event becomes visible at its
 * commit, which is later than its time, and the clocks of nodes differ. So each read begins some
 * time before the previous one, and leaves out what is known already. An event that is stored later
 * than that is not learned of; pages show it when they are loaded.
 *
 * <p>One thread at a time may use it.
 */
public final class LiveReader {
    /** Time after which an event that is not stored yet is not learned of. */
    public static final Duration WINDOW = Duration.ofSeconds(30);

    /** Maximum number of events that are read at once; with more of them some are left out. */
    public static final int MAX_EVENTS = 10_000;

    private static final int PAGE = 1_000;

    private final RecentEvents events;
    private final Clock clock;
    private final Set<RecentPosition> known = new HashSet<>();
    private @Nullable Instant from;
    private @Nullable Instant readAt;

    LiveReader(RecentEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads what was stored since the previous read. The first read returns the events of the
     * window. If the store fails, the next read returns what this one would have.
     */
    public LiveNews read() {
        Instant now = clock.instant();
        Instant begin = (readAt == null || now.isBefore(readAt) ? now : readAt).minus(WINDOW);
        List<RecentEvent> fresh = new ArrayList<>();
        boolean complete = read(begin, fresh);
        known.removeIf(position -> position.at().isBefore(begin));
        fresh.forEach(event -> known.add(event.position()));
        readAt = now;
        if (!complete) {
            fresh.clear();
            from = now;
        } else if (from == null) {
            from = begin;
        }
        return new LiveNews(from, now, fresh);
    }

    /** Forgets everything, so that the next read is a first one. */
    public void forget() {
        known.clear();
        from = null;
        readAt = null;
    }

    /** Collects unknown events, and returns whether these are all. */
    private boolean read(Instant begin, List<RecentEvent> fresh) {
        RecentPosition after = null;
        for (int read = 0; read < MAX_EVENTS; read += PAGE) {
            List<RecentEvent> page = events.since(begin, after, PAGE);
            page.stream().filter(event -> !known.contains(event.position())).forEach(fresh::add);
            if (page.size() < PAGE) {
                return true;
            }
            after = page.getLast().position();
        }
        return false;
    }
}
