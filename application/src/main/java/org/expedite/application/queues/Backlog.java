package org.expedite.application.queues;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;

/** Port to the numbers of waiting cases in the queues of the technical levels. */
public interface Backlog {
    /**
     * The waiting cases of one priority at one level.
     *
     * @param cases the number of cases, 1 or more
     * @param oldestSince the arrival of the longest-waiting case at the level
     */
    record Waiting(TechnicalLevel level, Priority priority, long cases, Instant oldestSince) {}

    /**
     * Counts all waiting cases, as defined by {@link org.expedite.domain.cases.SupportCase#waits}:
     * one entry for each level and priority with waiting cases, in no particular order.
     */
    List<Waiting> waiting();
}
