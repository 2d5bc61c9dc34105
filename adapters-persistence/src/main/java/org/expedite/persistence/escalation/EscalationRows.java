package org.expedite.persistence.escalation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Rows of {@code escalation}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EscalationRows extends GenericRepository<EscalationRow, String> {

    /** Inserts a row. */
    void save(EscalationRow row);

    /** Returns the row with that id. */
    @Query("select * from escalation where escalation_id = :id")
    Optional<EscalationRow> find(String id);

    /** Returns the first rows of a case whose ids are greater than {@code after}, ordered by id. */
    @Query(
            """
            select * from escalation where case_number = :number and escalation_id > :after
            order by escalation_id limit :limit
            """)
    List<EscalationRow> ofCase(String number, String after, int limit);
}
