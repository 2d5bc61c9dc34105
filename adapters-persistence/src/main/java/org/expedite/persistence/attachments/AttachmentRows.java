package org.expedite.persistence.attachments;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Rows of {@code attachment}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AttachmentRows extends GenericRepository<AttachmentRow, String> {

    /** Inserts a row. */
    void save(AttachmentRow row);

    /** Returns the row with that id. */
    @Query("select * from attachment where attachment_id = :id")
    Optional<AttachmentRow> find(String id);

    /** Returns the first rows of a case whose ids are greater than {@code after}, ordered by id. */
    @Query(
            """
            select * from attachment where case_number = :number and attachment_id > :after
            order by attachment_id limit :limit
            """)
    List<AttachmentRow> ofCase(String number, String after, int limit);
}
