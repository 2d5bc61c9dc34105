package org.expedite.persistence.registry;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Rows of {@code registry_reference}; see {@link RegistryRows}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReferenceRows extends GenericRepository<ReferenceRow, String> {

    /** Inserts the references of a version, as one batch. */
    void saveAll(List<ReferenceRow> rows);
}
