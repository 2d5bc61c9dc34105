package org.expedite.persistence.contracts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.expedite.persistence.registry.VersionRow;

/** The statement of {@link JdbcContracts}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ContractRows extends GenericRepository<VersionRow, String> {

    /** What {@link #naming} asks. */
    String NAMING =
            """
            select v.*
            from (
                select distinct kind, id
                from registry_reference
                where kind = 'CONTRACT' and relation = 'COVERED_SERIAL' and target = :serial
            ) c
            join registry_head h on h.kind = c.kind and h.id = c.id
            join registry_version v on v.kind = h.kind and v.id = h.id and v.version = h.version
            """;

    /** The current versions of the contracts of which any version covers a serial. */
    @Query(NAMING)
    List<VersionRow> naming(String serial);
}
