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
            select r.id
            from registry_reference r
            join registry_head h on h.kind = r.kind and h.id = r.id and h.version = r.version
            where r.kind = 'CONTRACT' and r.relation = 'SUPPORTER' and r.target = :organization
            order by r.id limit 1
            """;

    /**
     * Returns the first number of the contracts whose current version names the support partner.
     */
    @Query(SUPPORTED_BY)
    Optional<String> supportedBy(String organization);
}
