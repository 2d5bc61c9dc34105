package org.expedite.persistence.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rows of what happened to cases. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CaseEventRows extends GenericRepository<CaseEventRow, String> {

    /** Adds all as one batch. */
    void saveAll(List<CaseEventRow> rows);

    @Query(
            """
            select * from case_event where case_number = :number
            order by case_version, ordinal
            """)
    List<CaseEventRow> of(String number);
}
