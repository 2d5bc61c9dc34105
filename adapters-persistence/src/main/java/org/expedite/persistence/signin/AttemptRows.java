package org.expedite.persistence.signin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Rows of {@code sign_in_attempt}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AttemptRows extends GenericRepository<AttemptRow, String> {

    /** Inserts those of the rows that do not exist, as one batch, and locks the others. */
    @Query(
            """
            insert into sign_in_attempt (id, failures, last_at)
            values (:id, :failures, :lastAt)
            on duplicate key update failures = failures
            """)
    void insertMissing(List<AttemptRow> rows);

    /** Returns rows, locked until the end of the transaction. */
    @Query("select * from sign_in_attempt where id in (:ids) order by id for update")
    List<AttemptRow> lock(List<String> ids);

    /** Replaces rows, as one batch. */
    @Query(
            """
            update sign_in_attempt
            set failures = :failures, last_at = :lastAt, succeeded_at = :succeededAt
            where id = :id
            """)
    void replaceAll(List<AttemptRow> rows);

    /** Returns the first outdated rows, oldest first. Does not wait for locks. */
    @Query(
            """
            select * from sign_in_attempt
            where last_at < :before and (succeeded_at is null or succeeded_at < :succeeded)
            order by last_at limit :limit
            """)
    List<AttemptRow> outdated(Instant before, Instant succeeded, int limit);

    /** Deletes, as one batch, those of the rows that have not changed since they were read. */
    @Query("delete from sign_in_attempt where id = :id and last_at = :lastAt")
    void removeAll(List<AttemptRow> rows);
}
