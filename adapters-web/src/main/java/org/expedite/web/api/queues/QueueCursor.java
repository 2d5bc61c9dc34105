package org.expedite.web.api.queues;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.queues.QueuePosition;

/** A position in a queue as the parts of a cursor. */
public final class QueueCursor {
    private QueueCursor() {}

    /**
     * Writes a position.
     *
     * @param position any
     * @return its four parts
     */
    public static List<String> write(QueuePosition position) {
        return List.of(
                position.priority().name(),
                Boolean.toString(position.expedited()),
                position.waitingSince().toString(),
                position.number().value());
    }

    /**
     * Reads a position.
     *
     * @param parts its four parts; more are ignored
     * @return the position
     */
    public static QueuePosition read(List<String> parts) {
        return new QueuePosition(
                Priority.valueOf(parts.get(0)),
                Boolean.parseBoolean(parts.get(1)),
                Instant.parse(parts.get(2)),
                new CaseNumber(parts.get(3)));
    }
}
