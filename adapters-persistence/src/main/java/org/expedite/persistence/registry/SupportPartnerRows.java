package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import java.util.Optional;

/** The statements of {@link JdbcSupportPartners}, one per method. */
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
     * Locks the head row of an organization against other writers until the transaction ends.
     *
     * @return its current version, if there is such an organization
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query(
            """
            select version from registry_head
            where kind = 'ORGANIZATION' and id = :organization for update
            """)
    Optional<Integer> lock(String organization);

    /**
     * Returns the first number of the contracts whose current version names the support partner.
     */
    @Query(SUPPORTED_BY)
    Optional<String> supportedBy(String organization);
}
