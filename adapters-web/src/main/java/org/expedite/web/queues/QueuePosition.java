package org.expedite.web.queues;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.queues.QueuePlace;

/** A place in a queue as the parts of a cursor. */
final class QueuePosition {
    private QueuePosition() {}

    static List<String> write(QueuePlace place) {
        return List.of(
                place.priority().name(),
                Boolean.toString(place.expedited()),
                place.waitingSince().toString(),
                place.number().value());
    }

    static QueuePlace read(List<String> parts) {
        return new QueuePlace(
                Priority.valueOf(parts.get(0)),
                Boolean.parseBoolean(parts.get(1)),
                Instant.parse(parts.get(2)),
                new CaseNumber(parts.get(3)));
    }
}
