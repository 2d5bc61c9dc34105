package org.expedite.persistence.signin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Rows of {@code account_recovery_code}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RecoveryCodeRows extends GenericRepository<RecoveryCodeRow, String> {

    /** Inserts rows, as one batch. */
    @Query("insert into account_recovery_code (account_id, hash) values (:accountId, :hash)")
    void insertAll(List<RecoveryCodeRow> rows);

    /**
     * Deletes the row of a code. Waits for open transactions that do so too.
     *
     * @return 1, or 0 if there is none
     */
    @Query("delete from account_recovery_code where account_id = :account and hash = :hash")
    int remove(String account, String hash);

    /** Deletes the rows of an account. */
    @Query("delete from account_recovery_code where account_id = :account")
    void removeAll(String account);

    /** Counts the rows of an account. */
    @Query("select count(*) from account_recovery_code where account_id = :account")
    int count(String account);
}
