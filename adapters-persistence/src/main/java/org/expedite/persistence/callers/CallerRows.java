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
            select v.*
            from (
                select kind, id, version from registry_head where kind = 'CONTACT' and id in (:people)
                union
                select h.kind, h.id, h.version
                from registry_reference r
                join registry_head h on h.kind = r.kind and h.id = r.id and h.version = r.version
                where r.kind = 'CERTIFICATION' and r.relation = 'HOLDER' and r.target in (:people)
                union
                select o.kind, o.id, o.version
                from registry_head h
                join registry_reference r on r.kind = h.kind and r.id = h.id
                    and r.version = h.version and r.relation = 'EMPLOYER'
                join registry_head o on o.kind = 'ORGANIZATION' and o.id = r.target
                where h.kind = 'CONTACT' and h.id in (:people)
            ) k
            join registry_version v on v.kind = k.kind and v.id = k.id and v.version = k.version
            """)
    abstract List<VersionRow> about(Collection<String> people);
}
