package org.expedite.persistence.reports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.expedite.persistence.sql.Select;
import org.expedite.persistence.timeline.CaseEventRow;

/** Rows of counts, and of overrides. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class ReportRows implements GenericRepository<QueueAgeRow, String> {
    private final JdbcOperations operations;

    ReportRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /**
     * Returns a row for each level and priority that a waiting case has. The index of the queues
     * contains all of it.
     */
    @Query(
            """
            select waiting_level, priority, count(*) as cases,
                sum(case when expedited then 1 else 0 end) as expedited_cases,
                min(waiting_since_at) as oldest_since,
                sum(case when waiting_since_at > :hour then 1 else 0 end) as after_hour,
                sum(case when waiting_since_at > :fourHours then 1 else 0 end) as after_four_hours,
                sum(case when waiting_since_at > :day then 1 else 0 end) as after_day
            from support_case
            where waiting_level is not null
            group by waiting_level, priority
            """)
    abstract List<QueueAgeRow> queueAges(Instant hour, Instant fourHours, Instant day);

    /** Returns the counts that a query finds. */
    @Connectable(readOnly = true)
    List<DecisionCountRow> counts(Select query) {
        return query.rows(operations, DecisionCountRow.class);
    }

    /** Returns the events that a query for {@link CaseEventRow#COLUMNS} finds, in its order. */
    @Connectable(readOnly = true)
    List<CaseEventRow> events(Select query) {
        return query.read(operations, CaseEventRow::read);
    }
}
