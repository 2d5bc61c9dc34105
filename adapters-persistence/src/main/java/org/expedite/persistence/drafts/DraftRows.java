package org.expedite.persistence.drafts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of {@code draft}. Each method is one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface DraftRows extends GenericRepository<DraftRow, String> {

    /** Inserts a row, or replaces it. */
    @Query(
            """
            insert into draft (account_id, form, about, fields, written_at)
            values (:account, :form, :about, :fields, :at)
            on duplicate key update fields = values(fields), written_at = values(written_at)
            """)
    void store(String account, String form, String about, String fields, Instant at);

    /** Returns the row with a key. */
    @Query(
            """
            select * from draft
            where account_id = :account and form = :form and about = :about
            """)
    Optional<DraftRow> find(String account, String form, String about);

    /** Deletes the row with a key. */
    @Query("delete from draft where account_id = :account and form = :form and about = :about")
    void remove(String account, String form, String about);

    /** Returns rows of an account, the newest first, after so many others. */
    @Query(
            """
            select account_id, form, about, '' as fields, written_at from draft
            where account_id = :account order by written_at desc limit 100 offset :newer
            """)
    List<DraftRow> older(String account, int newer);

    /** Returns the first rows written before an instant. Does not wait for locks. */
    @Query(
            """
            select account_id, form, about, '' as fields, written_at from draft
            where written_at < :before order by written_at limit :limit
            """)
    List<DraftRow> writtenBefore(Instant before, int limit);

    /** Deletes, as one batch, those of the rows that have not changed since they were read. */
    @Query(
            """
            delete from draft where account_id = :accountId and form = :form and about = :about
            and written_at = :writtenAt
            """)
    void removeAll(List<DraftRow> rows);
}
