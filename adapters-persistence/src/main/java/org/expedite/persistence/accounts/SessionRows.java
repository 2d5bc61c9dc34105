package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of {@code person_session}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SessionRows extends GenericRepository<SessionRow, String> {

    /** Inserts a row. */
    void save(SessionRow row);

    /** Returns the row with a hash and its account. */
    @Query(
            """
            select s.*, a.kind as account_kind, a.name as account_name, a.email as account_email,
                a.roles as account_roles, a.active as account_active
            from person_session s
            join account a on a.id = s.account_id
            where s.hash = :hash
            """)
    Optional<SessionHolderRow> holder(String hash);

    /** Returns the row with an id. */
    @Query("select * from person_session where id = :id")
    Optional<SessionRow> find(String id);

    /** Returns rows in the order of their ids. */
    @Query("select * from person_session where id > :after order by id limit :limit")
    List<SessionRow> after(String after, int limit);

    /** Returns rows of an account in the order of their ids. */
    @Query(
            """
            select * from person_session where account_id = :account and id > :after
            order by id limit :limit
            """)
    List<SessionRow> ofAccount(String account, String after, int limit);

    /** Stores the time of the last request. */
    @Query("update person_session set last_seen_at = :at where id = :id")
    void touch(String id, Instant at);

    /**
     * Deletes the row with an id.
     *
     * @return 1, or 0 if there is none
     */
    @Query("delete from person_session where id = :id")
    int remove(String id);

    /** Deletes the rows of an account but one, and returns their number. */
    @Query("delete from person_session where account_id = :account and id <> :except")
    int removeAll(String account, String except);

    /** Returns rows whose last request was before an instant. Does not wait for locks. */
    @Query(
            "select * from person_session where last_seen_at < :before order by last_seen_at limit"
                    + " :limit")
    List<SessionRow> seenBefore(Instant before, int limit);

    /** Returns rows created before an instant. Does not wait for locks. */
    @Query(
            "select * from person_session where created_at < :before order by created_at limit"
                    + " :limit")
    List<SessionRow> createdBefore(Instant before, int limit);

    /** Deletes rows as one batch. */
    @Query("delete from person_session where id = :id")
    void removeRows(List<SessionRow> rows);
}
