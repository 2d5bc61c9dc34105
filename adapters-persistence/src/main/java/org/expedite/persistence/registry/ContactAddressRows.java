package org.expedite.persistence.registry;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Rows of {@code contact_address}; see {@link RegistryRows}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ContactAddressRows extends GenericRepository<ContactAddressRow, String> {

    /** Inserts the addresses of a version, as one batch. */
    void saveAll(List<ContactAddressRow> rows);
}
