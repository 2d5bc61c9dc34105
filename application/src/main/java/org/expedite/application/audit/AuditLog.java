package org.expedite.application.audit;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.cases.Participant;

/**
 * Records audit events for desks. Within a unit of work an event is stored with its changes, or not
 * at all. Events that anybody can cause are stored a little later, apart from any unit of work, and
 * bursts of them are counted; see {@link AuditBuffer}.
 */
public final class AuditLog {
    private final AuditEvents events;
    private final AuditBuffer buffer;
    private final Supplier<Origin> origin;
    private final Supplier<AuditEventId> ids;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * Creates a log on this port.
     *
     * @param origin returns the origin of the call that this thread works on
     * @param ids ids of events, each greater than the one before
     */
    public AuditLog(
            AuditEvents events,
            AuditBuffer buffer,
            Supplier<Origin> origin,
            Supplier<AuditEventId> ids,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.events = events;
        this.buffer = buffer;
        this.origin = origin;
        this.ids = ids;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Records what an actor did to some subjects. */
    public void record(AuditEntry... entries) {
        Origin from = origin.get();
        List<AuditEvent> stored =
                Arrays.stream(entries)
                        .filter(entry -> !entry.kind().isCausedByAnybody())
                        .map(entry -> event(entry, from))
                        .toList();
        if (!stored.isEmpty()) {
            unitOfWork.run(
                    () -> {
                        events.append(stored);
                        return stored;
                    });
        }
        Arrays.stream(entries)
                .filter(entry -> entry.kind().isCausedByAnybody())
                .forEach(entry -> buffer.add(event(entry, from), from.network()));
    }

    private AuditEvent event(AuditEntry entry, Origin from) {
        String actor = entry.actorId();
        return new AuditEvent(
                ids.get(),
                clock.instant(),
                entry.kind(),
                actor == null && from.equals(Origin.SYSTEM) ? Participant.CENTER.id() : actor,
                entry.subjects(),
                null,
                entry.reason(),
                from.address(),
                from.requestId(),
                1);
    }
}
