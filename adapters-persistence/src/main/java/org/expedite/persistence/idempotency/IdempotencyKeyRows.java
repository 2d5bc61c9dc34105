package org.expedite.persistence.idempotency;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of {@code idempotency_key}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface IdempotencyKeyRows extends GenericRepository<OutdatedKeyRow, String> {

    /** Returns the row of a key if it has its response. */
    @Query(
            """
            select * from idempotency_key
            where caller_id = :caller and key_text = :key and status is not null
            """)
    Optional<AnsweredKeyRow> find(String caller, String key);

    /**
     * Inserts a row without a response. Waits for an open transaction that has inserted the same
     * key.
     *
     * @throws io.micronaut.data.exceptions.DataAccessException with a duplicate key if the row
     *     exists
     */
    @Query(
            """
            insert into idempotency_key (caller_id, key_text, fingerprint, taken_at)
            values (:caller, :key, :print, :at)
            """)
    void insert(String caller, String key, String print, Instant at);

    /**
     * Stores the response in the row of a key.
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
     * Deletes the row of a key if it is still the one inserted at that instant.
     *
     * @return 1, or 0 if it is not
     */
    @Query(
            """
            delete from idempotency_key
            where caller_id = :caller and key_text = :key and taken_at = :at
            """)
    int delete(String caller, String key, Instant at);

    /**
     * Returns the number and the smallest time of the rows of a caller that were inserted at an
     * instant or later, the oldest {@code most} of them. Reads nothing but an index.
     */
    @Query(
            """
            select count(*) as keys_stored, min(taken_at) as oldest from (
                select taken_at from idempotency_key
                where caller_id = :caller and taken_at >= :since
                order by taken_at limit :most
            ) taken
            """)
    KeyUsageRow usage(String caller, Instant since, int most);

    /** Returns the first rows inserted before an instant, oldest first. Does not wait for locks. */
    @Query(
            """
            select caller_id, key_text, taken_at from idempotency_key where taken_at < :before
            order by taken_at limit :limit
            """)
    List<OutdatedKeyRow> takenBefore(Instant before, int limit);

    /**
     * Deletes, as one batch, those of the rows that have not been replaced since they were read.
     */
    @Query(
            """
            delete from idempotency_key
            where caller_id = :callerId and key_text = :keyText and taken_at = :takenAt
            """)
    void deleteAll(List<OutdatedKeyRow> rows);
}
