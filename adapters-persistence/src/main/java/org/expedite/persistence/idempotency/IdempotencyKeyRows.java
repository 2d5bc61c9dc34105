package org.expedite.persistence.idempotency;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of idempotency keys; each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface IdempotencyKeyRows extends GenericRepository<OutdatedKeyRow, String> {

    /** The row of a key, if it has its answer. */
    @Query(
            """
            select * from idempotency_key
            where caller_id = :caller and key_text = :key and status is not null
            """)
    Optional<AnsweredKeyRow> find(String caller, String key);

    /**
     * Adds a row without an answer. It waits for whoever has added the same key and not ended yet.
     *
     * @throws io.micronaut.data.exceptions.DataAccessException of a duplicate key if there is one
     *     already
     */
    @Query(
            """
            insert into idempotency_key (caller_id, key_text, fingerprint, taken_at)
            values (:caller, :key, :print, :at)
            """)
    void insert(String caller, String key, String print, Instant at);

    /**
     * Puts the answer into the row of a key.
     *
     * @return 1, or 0 if there is no such row
     */
    @Query(
            """
            update idempotency_key set status = :code, headers = :names, body = :text
            where caller_id = :caller and key_text = :key
            """)
    int answer(String caller, String key, int code, String names, String text);

    /**
     * Deletes the row of a key if it is still the one that was added then.
     *
     * @return 1, or 0 if it is not
     */
    @Query(
            """
            delete from idempotency_key
            where caller_id = :caller and key_text = :key and taken_at = :at
            """)
    int delete(String caller, String key, Instant at);

    /** The first rows that were added before an instant, oldest first; waits for nobody. */
    @Query(
            """
            select caller_id, key_text, taken_at from idempotency_key where taken_at < :before
            order by taken_at limit :limit
            """)
    List<OutdatedKeyRow> addedBefore(Instant before, int limit);

    /** Deletes those of the rows that are still as they were read, as one batch. */
    @Query(
            """
            delete from idempotency_key
            where caller_id = :callerId and key_text = :keyText and taken_at = :takenAt
            """)
    void deleteAll(List<OutdatedKeyRow> rows);
}
