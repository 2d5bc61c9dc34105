package org.expedite.persistence.queues;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/**
 * Counts of waiting cases. The database counts on the index of the queues, which contains waiting
 * cases only.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface BacklogRows extends GenericRepository<BacklogRow, String> {

    /** Returns a row for each level and priority that a waiting case has. */
    @Query(
            """
            select waiting_level, priority, count(*) as cases, min(waiting_since_at) as oldest_since
            from support_case
            where waiting_level is not null
            group by waiting_level, priority
            """)
    List<BacklogRow> waiting();
}
