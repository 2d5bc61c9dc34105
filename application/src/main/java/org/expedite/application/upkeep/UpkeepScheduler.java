package org.expedite.application.upkeep;

import java.time.Duration;

/**
 * Scheduler of one node: a driving port that calls {@link ReassessmentDesk}, {@link OwnerCheckDesk}
 * and {@link AutoCloseDesk}. While it is started, on any of several nodes,
 *
 * <ul>
 *   <li>each request that was stored through {@link
 *       org.expedite.application.reassessment.Reassessments} leads to a call of {@code reassess}
 *       within seconds after it is due, also if it was stored while no node ran;
 *   <li>likewise each request through {@link OwnerChecks} to a call of {@code check};
 *   <li>{@code reassessAll} is called when a day begins in the zone of the center;
 *   <li>{@code closeDue} is called at least every {@link #LONGEST_PAUSE};
 *   <li>a call that threw an exception is repeated, after pauses of at most {@link #LONGEST_PAUSE},
 *       until it returns; also on another node, if this one has stopped or is gone.
 * </ul>
 *
 * <p>The clock of the center determines when work is due. Nodes with the same database share the
 * work. Repeated calls are harmless.
 */
public interface UpkeepScheduler extends AutoCloseable {
    /** Longest pause before a repetition, and between two searches for cases to auto-close. */
    Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    /** Starts the search for due work; returns immediately. */
    void start();

    /**
     * Stops accepting work, stops running calls, and returns within seconds. Unfinished work is
     * left to other nodes or to the next start.
     */
    @Override
    void close();
}
