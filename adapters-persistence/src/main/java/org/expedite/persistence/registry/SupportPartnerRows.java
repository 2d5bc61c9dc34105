package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The statement of {@link JdbcSupportPartners}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SupportPartnerRows extends GenericRepository<HeadRow, String> {

    /** SQL of {@link #supportedBy}. */
    String SUPPORTED_BY =
            """
            select l.id from registry_link l
            where l.kind = 'CONTRACT' and l.relation = 'SUPPORTER' and l.target = :organization
            order by l.id limit 1
            """;

    /**
     * Returns the first number of the contracts whose current version names the support partner.
     */
    @Query(SUPPORTED_BY)
    Optional<String> supportedBy(String organization);
}
