package org.expedite.persistence.signin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Rows of {@code account_second_factor}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SecondFactorRows extends GenericRepository<SecondFactorRow, String> {

    /** Returns the row of an account. */
    @Query("select * from account_second_factor where account_id = :account")
    Optional<SecondFactorRow> find(String account);

    /** Inserts the row of an account, or replaces what is pending in it. */
    @Query(
            """
            insert into account_second_factor (account_id, pending, last_step)
            values (:account, :sealed, 0)
            on duplicate key update pending = values(pending)
            """)
    void storePending(String account, String sealed);

    /**
     * Replaces the secret by the pending one.
     *
     * @return 1, or 0 if something else is pending
     */
    @Query(
            """
            update account_second_factor
            set secret = :sealed, pending = null, last_step = :step
            where account_id = :account and pending = :before
            """)
    int confirm(String account, String before, String sealed, long step);

    /**
     * Stores a step if it is later than the stored one.
     *
     * @return 1, or 0 if it is not, or if no secret is confirmed
     */
    @Query(
            """
            update account_second_factor set last_step = :step
            where account_id = :account and secret is not null and last_step < :step
            """)
    int useStep(String account, long step);

    /** Deletes the row of an account. */
    @Query("delete from account_second_factor where account_id = :account")
    void remove(String account);
}
