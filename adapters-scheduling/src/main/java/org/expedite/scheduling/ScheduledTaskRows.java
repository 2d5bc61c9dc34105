package org.expedite.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Rows of db-scheduler's table. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ScheduledTaskRows extends GenericRepository<ScheduledTaskRow, String> {

    /** Inserts all rows as one batch, in the open transaction. Existing rows stay unchanged. */
    @Query(
            """
            insert into scheduled_tasks
                (task_name, task_instance, execution_time, picked, version)
            values (:taskName, :taskInstance, :executionTime, false, 1)
            on duplicate key update version = version
            """)
    void addAll(List<ScheduledTaskRow> rows);

    /**
     * Returns rows of a task that are due at {@code now}, have not begun, and whose instances sort
     * between {@code after} and {@code before}, except {@code instance} itself. Sees committed rows
     * only, so it does not wait for open transactions.
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

    /** Deletes, as one batch, those of the rows that have not begun. */
    @Query(
            """
            delete from scheduled_tasks
            where task_name = :taskName and task_instance = :taskInstance and not picked
            """)
    void drop(List<ScheduledTaskRow> rows);
}
