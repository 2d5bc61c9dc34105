package org.expedite.persistence.queues;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What waits, counted by the database on the index of the queues, in which no other case is. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface BacklogRows extends GenericRepository<BacklogRow, String> {

    /** A row for each level and priority that a waiting case has. */
    @Query(
            """
            select waiting_level, priority, count(*) as cases, min(waiting_since_at) as oldest_since
            from support_case
            where waiting_level is not null
            group by waiting_level, priority
            """)
    List<BacklogRow> waiting();
}
