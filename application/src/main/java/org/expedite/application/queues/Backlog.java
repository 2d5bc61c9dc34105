package org.expedite.application.queues;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;

/** The port to how much waits in the queues of the technical levels. */
public interface Backlog {
    /**
     * The cases of one priority that wait at one level.
     *
     * @param cases how many, 1 or more
     * @param oldestSince when the one that waits longest arrived at the level
     */
    record Waiting(TechnicalLevel level, Priority priority, long cases, Instant oldestSince) {}

    /**
     * All that waits, as {@link org.expedite.domain.cases.SupportCase#waits} says, at whatever
     * level: one entry for each level and priority that has such a case, in no order.
     */
    List<Waiting> waiting();
}
