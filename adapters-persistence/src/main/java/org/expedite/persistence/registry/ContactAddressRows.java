package org.expedite.persistence.registry;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** How the people of versions of contacts can be reached; see {@link RegistryRows}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ContactAddressRows extends GenericRepository<ContactAddressRow, String> {

    /** Adds those of a version, in one batch. */
    void saveAll(List<ContactAddressRow> rows);
}
