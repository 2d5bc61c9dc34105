package org.expedite.persistence.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The one row that says where the next block of case numbers begins. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CaseNumberBlocks extends GenericRepository<CaseNumberBlock, String> {

    /**
     * Moves the beginning of the next block on, and keeps others from doing so until the
     * transaction ends.
     *
     * @return 1, or 0 if the row is missing
     */
    @Query(
            """
            update case_number_block set next_number = next_number + :size where name = 'CASE'
            """)
    int advance(int size);

    /** The row. */
    @Query("select * from case_number_block where name = 'CASE'")
    CaseNumberBlock next();
}
