package org.expedite.scheduling;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a day begins, after the work began that was done last. The library's own {@link Daily}
 * counts from its end; work that began before midnight and ended after it would then pass over a
 * day that it has not seen.
 */
final class DailyAtMidnight implements Schedule {
    private final Daily midnight;

    DailyAtMidnight(ZoneId zone) {
        midnight = Schedules.daily(zone, LocalTime.MIDNIGHT);
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        Instant begun = done.getTimeDone().minus(done.getDuration());
        return midnight.getNextExecutionTime(ExecutionComplete.simulatedSuccess(begun));
    }

    /**
     * A node that starts would otherwise put off to the next day what another has to do again
     * today, because it failed. So it only ever comes earlier; after the zone has changed, the work
     * is done once too often.
     */
    @Override
    public boolean isDeterministic() {
        return false;
    }
}
