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
import org.expedite.application.upkeep.OwnerCheckDesk;
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.application.upkeep.UpkeepScheduler;

/**
 * Background jobs of the center: requested reassessments and checks of owners, the daily
 * reassessment of all cases that await assistance, and the auto-closing of cases. Each run is on
 * one of several nodes.
 *
 * <p>The rows of one table hold the tasks and the times when they are due. A node takes a row by
 * increasing its version, so only one of several nodes gets it. When the work is done, the node
 * deletes the row or sets its next time. While it works, it renews its heartbeat. If a row has had
 * no heartbeat for {@link #HEARTBEAT} times {@link #MISSED_HEARTBEATS}, another node takes it.
 * Failed work is retried after growing pauses. So the same work may be done twice; the desks make
 * sure that it changes nothing twice.
 */
public final class BackgroundJobs implements UpkeepScheduler {
    static final String REASSESS_ORGANIZATION = "reassess-organization";
    static final String REASSESS_CASE = "reassess-case";
    static final String CHECK_OWNER = "check-owner";
    private static final String REASSESS_ALL = "reassess-all";
    private static final String AUTO_CLOSE = "close-silent-cases";

    /** Interval between two heartbeats of a node that works on a task. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(30);

    /** Number of missed heartbeats after which a node counts as dead. */
    public static final int MISSED_HEARTBEATS = 4;

    /**
     * Number of tasks that one node runs at once. Each needs a connection of the pool now and then.
     */
    public static final int THREADS = 2;

    /**
     * Longest wait for running tasks at shutdown. A case takes milliseconds, and tasks check
     * between two cases whether the program stops.
     */
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(5);

    private final Scheduler scheduler;

    /**
     * Creates a scheduler that is not started yet.
     *
     * @param dataSource the data source of the rows; each statement takes a connection from it
     * @param rows the same rows, to delete requests that another reassessment covers
     * @param dialect the SQL dialect of that database
     * @param polling the interval at which the node polls for due tasks
     * @param zone the time zone in which days begin
     */
    public BackgroundJobs(
            DataSource dataSource,
            ScheduledTaskRows rows,
            Dialect dialect,
            ReassessmentDesk reassessments,
            OwnerCheckDesk ownerChecks,
            AutoCloseDesk autoClose,
            Duration polling,
            ZoneId zone,
            Clock clock) {
        PendingReassessments pending = new PendingReassessments(rows);
        List<Task<?>> requested =
                List.of(
                        once(
                                REASSESS_ORGANIZATION,
                                (instance, stopping) -> {
                                    pending.drop(instance, clock.instant());
                                    reassessments.reassess(
                                            ReassessmentTaskId.organization(instance), stopping);
                                },
                                clock),
                        once(
                                REASSESS_CASE,
                                (instance, _) ->
                                        reassessments.reassess(
                                                ReassessmentTaskId.caseNumber(instance)),
                                clock),
                        once(
                                CHECK_OWNER,
                                (instance, stopping) ->
                                        ownerChecks.check(
                                                JdbcOwnerChecks.engineer(instance), stopping),
                                clock));
        DataSource pool = unwrapped(dataSource);
        scheduler =
                new RealTimePolling(pool, requested)
                        .startTasks(
                                recurring(
                                        REASSESS_ALL,
                                        new DailyAtMidnight(zone),
                                        reassessments::reassessAll,
                                        clock),
                                recurring(
                                        AUTO_CLOSE,
                                        Schedules.fixedDelay(LONGEST_PAUSE),
                                        autoClose::closeDue,
                                        clock))
                        .clock(clock::instant)
                        .pollingInterval(polling)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .threads(THREADS)
                        .schedulerName(new SchedulerName.Fixed(nodeName()))
                        .addSchedulerListener(new OutageLog(pool))
                        .jdbcCustomization(customization(dialect))
                        .shutdownMaxWait(SHUTDOWN_WAIT)
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

    /** A task that a row requests for one organization, case or engineer. */
    private interface RequestedTask {
        void run(String instance, BooleanSupplier stopping);
    }

    private static Task<Void> once(String name, RequestedTask task, Clock clock) {
        return Tasks.oneTime(name)
                .onFailure(new CappedBackoff())
                .onDeadExecution(retryAtOnce(clock))
                .execute((instance, context) -> task.run(instance.getId(), stopping(context)));
    }

    private static RecurringTask<Void> recurring(
            String name, Schedule schedule, Consumer<BooleanSupplier> work, Clock clock) {
        return Tasks.recurring(name, schedule)
                .onFailure(new CappedBackoff())
                .onDeadExecution(retryAtOnce(clock))
                .execute((_, context) -> work.accept(stopping(context)));
    }

    /**
     * Retries at once, by the center's clock. The library's own handler uses the machine's clock.
     */
    private static DeadExecutionHandler<Void> retryAtOnce(Clock clock) {
        return (dead, operations) -> operations.reschedule(dead, clock.instant());
    }

    private static BooleanSupplier stopping(ExecutionContext context) {
        return () -> context.getSchedulerState().isShuttingDown();
    }

    /**
     * The library's variant of its own SQL for that dialect. Statements on {@code rows} are
     * separate.
     */
    private static JdbcCustomization customization(Dialect dialect) {
        if (dialect != Dialect.MYSQL) {
            throw new IllegalArgumentException("The scheduler does not support " + dialect);
        }
        // Uses only columns and a limit clause that all databases of this dialect support.
        return new MySQL8JdbcCustomization(true);
    }

    /** The pool itself. The framework's wrapper only hands out connections of open transactions. */
    private static DataSource unwrapped(DataSource dataSource) {
        return DelegatingDataSource.unwrapDataSource(dataSource);
    }

    /** The name of this node in the table, for people who read it. */
    private static String nodeName() {
        return "process " + ProcessHandle.current().pid();
    }

    /** Measures the polling interval in real time, while due times follow the center's clock. */
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
