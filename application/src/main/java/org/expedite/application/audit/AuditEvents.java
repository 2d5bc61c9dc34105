package org.expedite.application.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port to the audit events. They are only appended; nothing changes one. */
public interface AuditEvents {
    /**
     * Appends events, within the current unit of work if there is one, in one write.
     *
     * @param events with ids that no stored event has; an empty list writes nothing
     */
    void append(List<AuditEvent> events);

    /**
     * Returns a page of the events that match a filter, newest first.
     *
     * @param after the position after which the page begins, whether an event has it or not; null
     *     for the first page
     * @param limit the maximum number of events, 1 or more
     */
    List<AuditEvent> page(AuditFilter filter, @Nullable AuditPosition after, int limit);

    /**
     * Deletes events at the end of their retention, oldest first.
     *
     * @param before the instant; only events before it are deleted
     * @param limit the maximum number of events, 1 or more
     * @return the number of events found for deletion, including those deleted concurrently by
     *     another call; less than {@code limit} if no more are left
     */
    int deleteBefore(Instant before, int limit);
}
