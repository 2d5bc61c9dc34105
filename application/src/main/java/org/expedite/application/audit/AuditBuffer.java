package org.expedite.application.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Events that anybody can cause, on their way to the store. Their number is bounded, so that an
 * attack fills neither the memory nor the store: of each cause the first {@value #SINGLE} of a
 * minute are single events, and {@value #SINGLES} of all causes together. All others are counted,
 * and become one event of each cause at the end of the minute. Beyond {@value #CAUSES} causes in a
 * minute, clients are no longer told apart. No event is left out of the counts.
 *
 * <p>A cause is a kind, a reason, and the actor or else the network.
 */
public final class AuditBuffer {
    /** The maximum number of single events of a cause in a minute. */
    public static final int SINGLE = 10;

    /** The maximum number of single events of a minute. */
    public static final int SINGLES = 100;

    /** The maximum number of causes that are told apart in a minute. */
    public static final int CAUSES = 100;

    /** The maximum number of events that wait for the store; more than that are counted. */
    static final int WAITING = 5_000;

    /** The maximum number of events stored in one transaction. */
    static final int BATCH = 500;

    private record Cause(
            AuditKind kind,
            @Nullable Integer status,
            @Nullable String reason,
            @Nullable String actorId,
            @Nullable String network) {
        static Cause of(AuditEvent event, @Nullable String network) {
            return new Cause(
                    event.kind(),
                    event.status(),
                    event.reason(),
                    event.actorId(),
                    event.actorId() == null ? network : null);
        }

        Cause ofAnyClient() {
            return new Cause(kind, status, reason, null, null);
        }
    }

    private static final class Count {
        private int single;
        private long more;
        private Instant last = Instant.EPOCH;

        void add(long times, Instant at) {
            more += times;
            last = at;
        }
    }

    private final Supplier<AuditEventId> ids;
    private final Object flushing = new Object();
    private final Deque<AuditEvent> waiting = new ArrayDeque<>();
    private Map<Cause, Count> counts = new LinkedHashMap<>();
    private Instant minute = Instant.EPOCH;
    private int singles;

    /**
     * Creates an empty buffer.
     *
     * @param ids ids of counted events
     */
    public AuditBuffer(Supplier<AuditEventId> ids) {
        this.ids = ids;
    }

    /**
     * Adds an event. Never waits for the store.
     *
     * @param network the network of its client; null if it is unknown
     */
    synchronized void add(AuditEvent event, @Nullable String network) {
        endMinuteBefore(event.at());
        Cause cause = Cause.of(event, network);
        if (!counts.containsKey(cause) && counts.size() >= CAUSES) {
            cause = cause.ofAnyClient();
        }
        Count count = counts.computeIfAbsent(cause, _ -> new Count());
        if (count.single < SINGLE && singles < SINGLES && waiting.size() < WAITING) {
            count.single++;
            singles++;
            waiting.add(event);
        } else {
            count.add(1, event.at());
        }
    }

    /**
     * Stores what waits, and what was counted in minutes that are over. Events that cannot be
     * stored wait for the next call.
     *
     * @param now the present instant; null to end the present minute too
     * @param store stores a batch, or throws an exception
     */
    void flush(@Nullable Instant now, Consumer<List<AuditEvent>> store) {
        synchronized (flushing) {
            endMinute(now);
            List<AuditEvent> batch = next();
            while (!batch.isEmpty()) {
                store.accept(batch);
                remove(batch.size());
                batch = next();
            }
        }
    }

    private synchronized void endMinute(@Nullable Instant now) {
        if (now == null) {
            endMinute();
        } else {
            endMinuteBefore(now);
        }
    }

    private synchronized List<AuditEvent> next() {
        return waiting.stream().limit(BATCH).toList();
    }

    private synchronized void remove(int number) {
        for (int i = 0; i < number; i++) {
            waiting.remove();
        }
    }

    private void endMinuteBefore(Instant now) {
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        if (!present.equals(minute)) {
            endMinute();
            minute = present;
        }
    }

    /** Counts that find no place among the waiting events are counted on, without their clients. */
    private void endMinute() {
        Map<Cause, Count> ended = counts;
        counts = new LinkedHashMap<>();
        singles = 0;
        ended.forEach(
                (cause, count) -> {
                    if (count.more > 0 && waiting.size() < WAITING) {
                        waiting.add(counted(cause, count));
                    } else if (count.more > 0) {
                        counts.computeIfAbsent(cause.ofAnyClient(), _ -> new Count())
                                .add(count.more, count.last);
                    }
                });
    }

    private AuditEvent counted(Cause cause, Count count) {
        return new AuditEvent(
                ids.get(),
                count.last,
                cause.kind(),
                cause.actorId(),
                List.of(),
                cause.status(),
                cause.reason(),
                cause.network(),
                null,
                count.more);
    }
}
