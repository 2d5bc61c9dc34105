package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import org.expedite.domain.registry.RecordKind;

/** Rows of {@code registry_link}; see {@link RegistryRows}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface LinkRows extends GenericRepository<LinkRow, String> {

    /** Inserts the links of a version, as one batch. */
    void saveAll(List<LinkRow> rows);

    /** Deletes the links of a record. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query("delete from registry_link where kind = :kind and id = :id")
    void deleteOf(RecordKind kind, String id);
}
