package org.expedite.application.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.expedite.application.BatchedDeletion;
import org.expedite.application.UnitOfWork;
import org.expedite.application.UnknownOutcomeException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Lists audit events, records refused requests, and deletes events after their retention. */
public final class AuditDesk {
    private final AuditEvents events;
    private final AuditBuffer buffer;
    private final Supplier<AuditEventId> ids;
    private final Duration retention;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * Creates a desk on this port.
     *
     * @param buffer the buffer that {@link AuditLog} uses
     * @param retention the time for which events are kept
     */
    public AuditDesk(
            AuditEvents events,
            AuditBuffer buffer,
            Supplier<AuditEventId> ids,
            Duration retention,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.events = events;
        this.buffer = buffer;
        this.ids = ids;
        this.retention = retention;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Lists the events that match {@code filter}, newest first, after {@code after}, at most {@code
     * limit}.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor is not an
     *     administrator
     */
    public List<AuditEvent> list(
            Actor actor, AuditFilter filter, @Nullable AuditPosition after, int limit) {
        Permissions.require(actor, UseCase.VIEW_AUDIT);
        return events.page(filter, after, limit);
    }

    /**
     * Records a refused request. It is stored by a later {@link #flush()}, so that no request waits
     * for it.
     *
     * @param actorId the actor of the request; null if it is unknown
     * @param code the code of the problem in the response
     */
    public void refused(
            Origin origin,
            @Nullable String actorId,
            AuditSubject operation,
            int status,
            String code) {
        buffer.add(
                new AuditEvent(
                        ids.get(),
                        clock.instant(),
                        AuditKind.REFUSED,
                        actorId,
                        List.of(operation),
                        status,
                        code,
                        origin.address(),
                        origin.requestId(),
                        1),
                origin.network());
    }

    /** Stores the events that wait for it. If that fails, they wait for the next call. */
    public void flush() {
        buffer.flush(clock.instant(), this::store);
    }

    /** Stores all events, before the node stops. */
    public void flushAll() {
        buffer.flush(null, this::store);
    }

    /**
     * Deletes events after their retention. Several nodes may run this concurrently.
     *
     * @return the number of deleted events, including those deleted concurrently by another call
     */
    public int deleteOutdated() {
        Instant oldest = clock.instant().minus(retention);
        return BatchedDeletion.run(unitOfWork, limit -> events.deleteBefore(oldest, limit));
    }

    /** Events that were probably stored are not stored again: their ids may be taken. */
    private void store(List<AuditEvent> batch) {
        try {
            unitOfWork.run(
                    () -> {
                        events.append(batch);
                        return batch;
                    });
        } catch (UnknownOutcomeException _) {
            // Nothing can be done: the next batch continues.
        }
    }
}
