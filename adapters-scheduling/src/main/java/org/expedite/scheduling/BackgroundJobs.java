package org.expedite.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.expedite.application.upkeep.AutoCloseDesk;
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.application.upkeep.UpkeepScheduler;

/**
 * What the center does by itself, on one of several nodes: new looks that were asked for, a look at
 * all that awaits assistance when a day begins, and the closing of silent cases.
 *
 * <p>The rows of one table say what is due. A node takes a row by changing its version, so that of
 * several one gets it; it deletes the row, or sets its next time, when the work is done. While it
 * works it renews its sign of life; a row whose node has given none for {@link #HEARTBEAT} times
 * {@link #MISSED_HEARTBEATS} is taken by another. Work that failed is begun again, after pauses
 * that grow. So the same work may be done twice, and the desks take care that it changes nothing
 * twice.
 */
public final class BackgroundJobs implements UpkeepScheduler {
    static final String REASSESS_ORGANIZATION = "reassess-organization";
    static final String REASSESS_CASE = "reassess-case";
    private static final String REASSESS_ALL = "reassess-all";
    private static final String CLOSE_SILENT = "close-silent-cases";

    /** How often a node that works gives a sign of life. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(30);

    /** After how many missing signs a node counts as gone. */
    public static final int MISSED_HEARTBEATS = 4;

    /** How much one node does at once; each takes a connection of the pool now and then. */
    public static final int THREADS = 2;

    /** A case takes milliseconds, and between two it is seen that the program stops. */
    private static final Duration STOP = Duration.ofSeconds(5);

    private final Scheduler scheduler;

    /**
     * A schedule that is not started.
     *
     * @param dataSource of the rows; connections are taken for single statements
     * @param rows the same, to drop what another look makes up for
     * @param dialect that the rows' statements are written in
     * @param polling how often the node looks for what is due
     * @param zone in which days begin
     */
    public BackgroundJobs(
            DataSource dataSource,
            ScheduledTaskRows rows,
            Dialect dialect,
            ReassessmentDesk reassessments,
            AutoCloseDesk autoClose,
            Duration polling,
            ZoneId zone,
            Clock clock) {
        PendingReassessments others = new PendingReassessments(rows);
        List<Task<?>> asked =
                List.of(
                        once(
                                REASSESS_ORGANIZATION,
                                (instance, stopping) -> {
                                    others.drop(instance, clock.instant());
                                    reassessments.reassess(
                                            ReassessmentTaskId.organization(instance), stopping);
                                },
                                clock),
                        once(
                                REASSESS_CASE,
                                (instance, _) ->
                                        reassessments.reassess(
                                                ReassessmentTaskId.caseNumber(instance)),
                                clock));
        scheduler =
                new RealTimePolling(plain(dataSource), asked)
                        .startTasks(
                                again(
                                        REASSESS_ALL,
                                        new DailyAtMidnight(zone),
                                        reassessments::reassessAll,
                                        clock),
                                again(
                                        CLOSE_SILENT,
                                        Schedules.fixedDelay(LONGEST_PAUSE),
                                        autoClose::closeDue,
                                        clock))
                        .clock(clock::instant)
                        .pollingInterval(polling)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .threads(THREADS)
                        .schedulerName(new SchedulerName.Fixed(node()))
                        .jdbcCustomization(customization(dialect))
                        .shutdownMaxWait(STOP)
                        .build();
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    /** Work on what an instance names. */
    private interface Look {
        void at(String instance, BooleanSupplier stopping);
    }

    private static Task<Void> once(String name, Look look, Clock clock) {
        return Tasks.oneTime(name)
                .onFailure(new CappedBackoff())
                .onDeadExecution(atOnce(clock))
                .execute((instance, context) -> look.at(instance.getId(), stopping(context)));
    }

    private static RecurringTask<Void> again(
            String name, Schedule schedule, Consumer<BooleanSupplier> work, Clock clock) {
        return Tasks.recurring(name, schedule)
                .onFailure(new CappedBackoff())
                .onDeadExecution(atOnce(clock))
                .execute((_, context) -> work.accept(stopping(context)));
    }

    /** As the library's own, which goes by the machine's clock and not by the center's. */
    private static DeadExecutionHandler<Void> atOnce(Clock clock) {
        return (dead, operations) -> operations.reschedule(dead, clock.instant());
    }

    private static BooleanSupplier stopping(ExecutionContext context) {
        return () -> context.getSchedulerState().isShuttingDown();
    }

    /** How the library writes its own statements; those of the rows are in {@code rows}. */
    private static JdbcCustomization customization(Dialect dialect) {
        if (dialect != Dialect.MYSQL) {
            throw new IllegalArgumentException("The scheduler knows no rows of " + dialect);
        }
        // Of all databases of that dialect: the plain columns that they share, and limit.
        return new MySQL8JdbcCustomization(true);
    }

    /** The pool itself: the framework's own wrapper gives connections of open transactions only. */
    private static DataSource plain(DataSource dataSource) {
        return DelegatingDataSource.unwrapDataSource(dataSource);
    }

    /** For people who look into the table. */
    private static String node() {
        return "process " + ProcessHandle.current().pid();
    }

    /**
     * What is due goes by the center's clock, how long to wait until the next look by real time.
     */
    private static final class RealTimePolling extends SchedulerBuilder {
        private RealTimePolling(DataSource dataSource, List<Task<?>> tasks) {
            super(dataSource, tasks);
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(poolingInterval);
        }
    }
}
