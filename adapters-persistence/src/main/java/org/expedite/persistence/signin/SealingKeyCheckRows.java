package org.expedite.persistence.signin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The row of {@code sealing_key_check}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SealingKeyCheckRows extends GenericRepository<SealingKeyCheckRow, Integer> {

    /** Returns the row. */
    @Query("select * from sealing_key_check where id = 1")
    Optional<SealingKeyCheckRow> find();

    /** Inserts the row, or locks the one that exists. */
    @Query(
            """
            insert into sealing_key_check (id, sealed) values (1, :sealed)
            on duplicate key update id = id
            """)
    void insertIfAbsent(String sealed);

    /** Returns the row as it is now, whatever the transaction saw before. */
    @Query("select * from sealing_key_check where id = 1 for update")
    Optional<SealingKeyCheckRow> lock();
}
