package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of {@code invitation}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface InvitationRows extends GenericRepository<InvitationRow, String> {

    /** Inserts the row of an account, or replaces it. */
    @Query(
            """
            insert into invitation (account_id, hash, created_at, created_by, expires_at)
            values (:account, :hash, :at, :by, :expires)
            on duplicate key update hash = values(hash), created_at = values(created_at),
                created_by = values(created_by), expires_at = values(expires_at)
            """)
    void store(String account, String hash, Instant at, String by, Instant expires);

    /** Returns the row with a hash. */
    @Query("select * from invitation where hash = :hash")
    Optional<InvitationRow> find(String hash);

    /**
     * Deletes the row with a hash. Waits for open transactions that do so too.
     *
     * @return 1, or 0 if there is none
     */
    @Query("delete from invitation where hash = :hash")
    int remove(String hash);

    /** Returns rows that expired before an instant. Does not wait for locks. */
    @Query("select * from invitation where expires_at < :before order by expires_at limit :limit")
    List<InvitationRow> expiredBefore(Instant before, int limit);

    /** Deletes, as one batch, those of the rows that have not been replaced since. */
    @Query("delete from invitation where account_id = :accountId and hash = :hash")
    void removeRows(List<InvitationRow> rows);
}
