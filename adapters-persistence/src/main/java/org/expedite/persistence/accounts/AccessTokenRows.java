package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of {@code access_token}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class AccessTokenRows implements GenericRepository<AccessTokenRow, String> {
    private final JdbcOperations operations;

    AccessTokenRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Inserts a row. */
    abstract void save(AccessTokenRow row);

    /** Returns the row with a hash and its account. */
    @Connectable(readOnly = true)
    Optional<TokenHolderRow> holder(String hash) {
        return TokenHolderRow.byHash(hash).read(operations, TokenHolderRow::read).stream()
                .findFirst();
    }

    /** Returns the row with an id. */
    @Query("select * from access_token where id = :id")
    abstract Optional<AccessTokenRow> find(String id);

    /** Returns rows in the order of their ids. */
    @Query("select * from access_token where id > :after order by id limit :limit")
    abstract List<AccessTokenRow> after(String after, int limit);

    /** Returns rows of an account in the order of their ids. */
    @Query(
            """
            select * from access_token where account_id = :account and id > :after
            order by id limit :limit
            """)
    abstract List<AccessTokenRow> ofAccount(String account, String after, int limit);

    /**
     * Deletes the row with an id.
     *
     * @return 1, or 0 if there is none
     */
    @Query("delete from access_token where id = :id")
    abstract int remove(String id);

    /** Stores the time of the last use. */
    @Query("update access_token set last_used_at = :at where id = :id")
    abstract void touch(String id, Instant at);
}
