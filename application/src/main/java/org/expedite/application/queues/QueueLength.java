package org.expedite.application.queues;

import java.util.List;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.queues.QueuePosition;

/**
 * The number of cases that wait at a level, counted up to a bound.
 *
 * @param waiting the number of waiting cases that were counted
 * @param more whether more cases wait than were counted
 * @param ofP1 those of {@code waiting} that are P1; all of them, unless only P1 were counted
 */
public record QueueLength(TechnicalLevel level, int waiting, boolean more, int ofP1) {
    /**
     * Counts the first positions of a queue.
     *
     * @param first positions in order, one more than {@code counted} at most
     */
    static QueueLength of(TechnicalLevel level, List<QueuePosition> first, int counted) {
        List<QueuePosition> shown = first.stream().limit(counted).toList();
        return new QueueLength(
                level,
                shown.size(),
                first.size() > counted,
                (int) shown.stream().filter(p -> p.priority() == Priority.P1).count());
    }
}
