package org.expedite.persistence.registry;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Rows of {@code contact_word}; see {@link RegistryRows}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ContactWordRows extends GenericRepository<ContactWordRow, String> {

    /** Inserts the words of a version, as one batch. */
    void saveAll(List<ContactWordRow> rows);
}
