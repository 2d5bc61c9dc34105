package org.expedite.scheduling;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.expedite.application.upkeep.UpkeepScheduler;

/**
 * Retries failed work after a pause that doubles up to a maximum. The library's own backoff has no
 * maximum: after some hours of failures, work would wait for days.
 */
final class CappedBackoff implements FailureHandler<Void> {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = UpkeepScheduler.LONGEST_PAUSE;

    /** More doublings than it takes to reach {@link #LONGEST}; prevents an overflow. */
    private static final int MAX_DOUBLINGS = 10;

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        operations.reschedule(
                failed,
                failed.getTimeDone().plus(pauseAfter(failed.getExecution().consecutiveFailures)));
    }

    /** Returns the pause after a failure that follows this number of consecutive failures. */
    static Duration pauseAfter(int failures) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
