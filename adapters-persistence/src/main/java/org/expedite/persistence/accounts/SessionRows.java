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

/** Rows of {@code person_session}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class SessionRows implements GenericRepository<SessionRow, String> {
    private final JdbcOperations operations;

    SessionRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Inserts a row. */
    abstract void save(SessionRow row);

    /** Returns the row with a hash and its account. */
    @Connectable(readOnly = true)
    Optional<SessionHolderRow> holder(String hash) {
        return SessionHolderRow.byHash(hash).read(operations, SessionHolderRow::read).stream()
                .findFirst();
    }

    /** Returns the row with an id. */
    @Query("select * from person_session where id = :id")
    abstract Optional<SessionRow> find(String id);

    /** Returns rows in the order of their ids. */
    @Query("select * from person_session where id > :after order by id limit :limit")
    abstract List<SessionRow> after(String after, int limit);

    /** Returns rows of an account in the order of their ids. */
    @Query(
            """
            select * from person_session where account_id = :account and id > :after
            order by id limit :limit
            """)
    abstract List<SessionRow> ofAccount(String account, String after, int limit);

    /** Stores the time of the last request. */
    @Query("update person_session set last_seen_at = :at where id = :id")
    abstract void touch(String id, Instant at);

    /**
     * Deletes the row with an id.
     *
     * @return 1, or 0 if there is none
     */
    @Query("delete from person_session where id = :id")
    abstract int remove(String id);

    /** Deletes the rows of an account but one, and returns their number. */
    @Query("delete from person_session where account_id = :account and id <> :except")
    abstract int removeAll(String account, String except);

    /** Returns rows whose last request was before an instant. Does not wait for locks. */
    @Query(
            "select * from person_session where last_seen_at < :before order by last_seen_at limit"
                    + " :limit")
    abstract List<SessionRow> seenBefore(Instant before, int limit);

    /** Returns rows created before an instant. Does not wait for locks. */
    @Query(
            "select * from person_session where created_at < :before order by created_at limit"
                    + " :limit")
    abstract List<SessionRow> createdBefore(Instant before, int limit);

    /** Deletes rows as one batch. */
    @Query("delete from person_session where id = :id")
    abstract void removeRows(List<SessionRow> rows);
}
