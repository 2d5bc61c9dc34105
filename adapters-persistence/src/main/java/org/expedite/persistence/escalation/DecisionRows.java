package org.expedite.persistence.escalation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The rows of decisions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface DecisionRows extends GenericRepository<DecisionRow, String> {

    /** Adds a row. */
    void save(DecisionRow row);

    /** The row of that id. */
    @Query("select * from decision where decision_id = :id")
    Optional<DecisionRow> find(String id);

    /** The first rows of a case whose ids are greater than {@code after}. */
    @Query(
            """
            select * from decision where case_number = :number and decision_id > :after
            order by decision_id limit :limit
            """)
    List<DecisionRow> ofCase(String number, String after, int limit);
}
