package org.expedite.persistence.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
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
}
