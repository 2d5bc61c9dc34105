package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;
import org.expedite.application.registry.PersonKind;

/** The statements of {@link JdbcPersonIds}, one per method. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PersonIdRows extends GenericRepository<PersonIdRow, String> {

    /** Takes an id unless it is taken, after open transactions that have taken it. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query(
            """
            insert into person_id (id, kind) values (:id, :kind) on duplicate key update id = id
            """)
    void take(String id, PersonKind kind);

    /** Returns the row of an id. */
    @Query("select id, kind from person_id where id = :id")
    Optional<PersonIdRow> find(String id);
}
