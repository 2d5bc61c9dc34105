package org.expedite.persistence.registry;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What versions of records name; see {@link RegistryRows}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReferenceRows extends GenericRepository<ReferenceRow, String> {

    /** Adds what a version names, in one batch. */
    void saveAll(List<ReferenceRow> rows);
}
