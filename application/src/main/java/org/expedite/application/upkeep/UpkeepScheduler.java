package org.expedite.application.upkeep;

import java.time.Duration;

/**
 * Scheduler of one node: a port that drives the core, by calls of {@link ReassessmentDesk} and
 * {@link AutoCloseDesk}. While it is started, and on whichever of several nodes,
 *
 * <ul>
 *   <li>each request that was stored through {@link
 *       org.expedite.application.reassessment.Reassessments} leads to a call of {@code reassess}
 *       within seconds after it is due, also if it was stored while no node ran;
 *   <li>{@code reassessAll} is called when a day begins in the zone of the center;
 *   <li>{@code closeSilent} is called at least every {@link #LONGEST_PAUSE};
 *   <li>a call that threw an exception is repeated, after pauses of at most {@link #LONGEST_PAUSE},
 *       until it returns; also on another node, if this one has stopped or is gone.
 * </ul>
 *
 * <p>What is due goes by the clock of the center. Nodes on one store share the work. A call that is
 * made twice does no harm.
 */
public interface UpkeepScheduler extends AutoCloseable {
    /** Longest pause before a repetition, and between two searches for silent cases. */
    Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    /** Starts to look for work that is due; returns at once. */
    void start();

    /**
     * Takes no more work, tells running calls to stop, and returns within seconds. What was not
     * finished is left to other nodes, or to the next start.
     */
    @Override
    void close();
}
