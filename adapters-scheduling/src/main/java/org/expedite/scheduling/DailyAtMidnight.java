package org.expedite.scheduling;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Runs work at the first midnight after the last run began. The library's own {@link Daily} counts
 * from the end of the last run. A run that begins before midnight and ends after it would then skip
 * a day.
 */
final class DailyAtMidnight implements Schedule {
    private final Daily midnight;

    DailyAtMidnight(ZoneId zone) {
        midnight = Schedules.daily(zone, LocalTime.MIDNIGHT);
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        Instant start = done.getTimeDone().minus(done.getDuration());
        return midnight.getNextExecutionTime(ExecutionComplete.simulatedSuccess(start));
    }

    /**
     * Returns false, so that a node that starts never postpones the next run. Otherwise it would
     * postpone to the next day a failed run that another node has to retry today. The price: after
     * a change of the zone the work runs once too often.
     */
    @Override
    public boolean isDeterministic() {
        return false;
    }
}
