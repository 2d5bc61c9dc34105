package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of {@code access_token}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AccessTokenRows extends GenericRepository<AccessTokenRow, String> {

    /** Inserts a row. */
    void save(AccessTokenRow row);

    /** Returns the row with a hash and its account. */
    @Query(
            """
            select t.*, a.kind as account_kind, a.name as account_name, a.email as account_email,
                a.roles as account_roles, a.active as account_active
            from access_token t
            join account a on a.id = t.account_id
            where t.hash = :hash
            """)
    Optional<TokenHolderRow> holder(String hash);

    /** Returns the row with an id. */
    @Query("select * from access_token where id = :id")
    Optional<AccessTokenRow> find(String id);

    /** Returns rows in the order of their ids. */
    @Query("select * from access_token where id > :after order by id limit :limit")
    List<AccessTokenRow> after(String after, int limit);

    /** Returns rows of an account in the order of their ids. */
    @Query(
            """
            select * from access_token where account_id = :account and id > :after
            order by id limit :limit
            """)
    List<AccessTokenRow> ofAccount(String account, String after, int limit);

    /**
     * Deletes the row with an id.
     *
     * @return 1, or 0 if there is none
     */
    @Query("delete from access_token where id = :id")
    int remove(String id);

    /** Stores the time of the last use. */
    @Query("update access_token set last_used_at = :at where id = :id")
    void touch(String id, Instant at);
}
