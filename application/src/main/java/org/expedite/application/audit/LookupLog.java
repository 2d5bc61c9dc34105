package org.expedite.application.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expedite.application.access.Actor;
import org.expedite.domain.customers.ContactId;

/**
 * Records who looked at whom. What an actor sees of a person again within {@link #REPEATED_AFTER}
 * is not recorded again by this node, so that many reads fill no store.
 */
public final class LookupLog {
    /** The time after which the same look-up is recorded again. */
    public static final Duration REPEATED_AFTER = Duration.ofMinutes(10);

    /** The maximum number of look-ups that are remembered. */
    static final int REMEMBERED = 50_000;

    private record Lookup(String actorId, ContactId person) {}

    private final AuditLog log;
    private final Clock clock;
    private final Map<Lookup, Instant> recorded =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Lookup, Instant> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** Creates a log that records by another one. */
    public LookupLog(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Records that the actor saw these people, as one event. */
    public void record(Actor actor, Collection<ContactId> people) {
        Instant now = clock.instant();
        List<Lookup> fresh =
                people.stream()
                        .distinct()
                        .map(person -> new Lookup(actor.id(), person))
                        .filter(lookup -> !isRecorded(lookup, now))
                        .toList();
        if (!fresh.isEmpty()) {
            log.record(
                    AuditEntry.of(AuditKind.PERSON_LOOKED_UP)
                            .by(actor)
                            .about(
                                    fresh.stream()
                                            .map(lookup -> AuditSubject.contact(lookup.person()))
                                            .toList()));
            remember(fresh, now);
        }
    }

    private synchronized boolean isRecorded(Lookup lookup, Instant now) {
        Instant before = recorded.get(lookup);
        return before != null && !before.isAfter(now) && before.plus(REPEATED_AFTER).isAfter(now);
    }

    private synchronized void remember(List<Lookup> lookups, Instant now) {
        for (Lookup lookup : lookups) {
            recorded.remove(lookup);
            recorded.put(lookup, now);
        }
    }
}
