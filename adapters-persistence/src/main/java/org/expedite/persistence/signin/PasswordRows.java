package org.expedite.persistence.signin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Rows of {@code account_password}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PasswordRows extends GenericRepository<PasswordRow, String> {

    /** Returns the row of an account. */
    @Query("select * from account_password where account_id = :account")
    Optional<PasswordRow> find(String account);

    /** Inserts the row of an account, or replaces it. */
    @Query(
            """
            insert into account_password (account_id, hash, changed_at)
            values (:account, :hash, :at)
            on duplicate key update hash = values(hash), changed_at = values(changed_at)
            """)
    void store(String account, String hash, Instant at);

    /** Deletes the row of an account. */
    @Query("delete from account_password where account_id = :account")
    void remove(String account);
}
