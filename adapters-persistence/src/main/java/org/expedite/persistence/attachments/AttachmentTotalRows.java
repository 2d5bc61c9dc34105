package org.expedite.persistence.attachments;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Rows of {@code attachment_total}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AttachmentTotalRows extends GenericRepository<AttachmentTotalRow, String> {

    /**
     * Adds to the sums of rows, or inserts those that do not exist, as one batch. Waits for open
     * transactions that have added to the same sums.
     */
    @Query(
            """
            insert into attachment_total (owner, owner_key, files, size_bytes)
            values (:owner, :ownerKey, :files, :sizeBytes)
            on duplicate key update
            files = files + values(files), size_bytes = size_bytes + values(size_bytes)
            """)
    void addAll(List<AttachmentTotalRow> rows);

    /** Returns the sums of a case and of an organization, as far as they exist. */
    @Query(
            """
            select * from attachment_total where owner = 'CASE' and owner_key = :number
            union all
            select * from attachment_total
            where owner = 'ORGANIZATION' and owner_key = :organization
            """)
    List<AttachmentTotalRow> of(String number, String organization);
}
