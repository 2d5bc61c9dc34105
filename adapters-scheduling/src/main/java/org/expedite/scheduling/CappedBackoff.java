package org.expedite.scheduling;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.expedite.application.upkeep.UpkeepScheduler;

/**
 * What failed is begun again after a pause that doubles, up to a longest one. The library's own
 * grows without end, and what has failed for some hours would then wait for days.
 */
final class CappedBackoff implements FailureHandler<Void> {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = UpkeepScheduler.LONGEST_PAUSE;

    /** The longest one is reached before. */
    private static final int MOST_DOUBLINGS = 10;

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        operations.reschedule(
                failed,
                failed.getTimeDone().plus(after(failed.getExecution().consecutiveFailures)));
    }

    /** The pause after a failure, before which that many had come one after the other. */
    static Duration after(int failures) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
