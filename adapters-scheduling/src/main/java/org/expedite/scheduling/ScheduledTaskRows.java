package org.expedite.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The rows that db-scheduler works off. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ScheduledTaskRows extends GenericRepository<ScheduledTaskRow, String> {

    /**
     * Adds all as one batch, in the transaction that is open here; those that are there already
     * stay as they are.
     */
    @Query(
            """
            insert into scheduled_tasks
                (task_name, task_instance, execution_time, picked, version)
            values (:taskName, :taskInstance, :executionTime, false, 1)
            on duplicate key update version = version
            """)
    void addAll(List<ScheduledTaskRow> rows);

    /**
     * Those that are due at {@code now} and not begun, and whose instances are between the two,
     * except {@code instance} itself. Only what is kept is seen, and so nobody is waited for who is
     * just asking.
     */
    @Query(
            """
            select task_name, task_instance, execution_time from scheduled_tasks
            where task_name = :taskName and task_instance > :after and task_instance < :before
                and task_instance <> :instance and not picked and execution_time <= :now
            order by task_instance limit :limit
            """)
    List<ScheduledTaskRow> due(
            String taskName, String after, String before, String instance, Instant now, int limit);

    /** Deletes all as one batch, unless they have begun. */
    @Query(
            """
            delete from scheduled_tasks
            where task_name = :taskName and task_instance = :taskInstance and not picked
            """)
    void drop(List<ScheduledTaskRow> rows);
}
