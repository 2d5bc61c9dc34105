package org.expedite.persistence.callers;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.expedite.persistence.registry.VersionRow;
import org.expedite.persistence.sql.Select;

/** The statements of {@link JdbcCallers}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class CallerRows implements GenericRepository<VersionRow, String> {
    private final JdbcOperations operations;

    CallerRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Returns the ids that a query finds. */
    @Connectable(readOnly = true)
    List<CallerIdRow> ids(Select query) {
        return query.rows(operations, CallerIdRow.class);
    }

    /** Returns the current versions of contacts, of their certifications and of their employers. */
    @Query(
            """
            select h.kind, h.id, h.version, h.recorded_at, h.recorded_by, h.body
            from (
                select 'CONTACT' as kind, id from registry_head
                where kind = 'CONTACT' and id in (:people)
                union
                select kind, id from registry_link
                where kind = 'CERTIFICATION' and relation = 'HOLDER' and target in (:people)
                union
                select 'ORGANIZATION' as kind, target as id from registry_link
                where kind = 'CONTACT' and relation = 'EMPLOYER' and id in (:people)
            ) k
            join registry_head h on h.kind = k.kind and h.id = k.id
            """)
    abstract List<VersionRow> about(Collection<String> people);
}
