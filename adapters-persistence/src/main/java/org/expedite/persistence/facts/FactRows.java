package org.expedite.persistence.facts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.expedite.persistence.registry.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * The statement of {@link JdbcFacts}. It collects the keys of current versions from indexes only,
 * then reads each version once.
 *
 * <p>Parts that it needs more than once are repeated instead of written with {@code with}: for such
 * statements H2 returns the rows of earlier parameters.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FactRows extends GenericRepository<VersionRow, String> {

    /**
     * Contacts any version of which names one of the organizations or an employer of {@code
     * people}.
     */
    String EMPLOYED =
            """
            select kind, id, version from registry_reference
            where kind = 'CONTACT' and relation = 'EMPLOYER' and target in (:organizations)
            union
            select r.kind, r.id, r.version
            from registry_head h
            join registry_reference e on e.kind = h.kind and e.id = h.id
                and e.version = h.version and e.relation = 'EMPLOYER'
            join registry_reference r on r.kind = 'CONTACT' and r.relation = 'EMPLOYER'
                and r.target = e.target
            where h.kind = 'CONTACT' and h.id in (:people)
            """;

    /** The contacts {@code people}, and the employed contacts that hold a certification. */
    String PEOPLE =
            """
            select kind, id, version from registry_head
            where kind = 'CONTACT' and id in (:people)
            union
            select h.kind, h.id, h.version
            from (\
            """
                    + EMPLOYED
                    + """
                    ) e
                    join registry_head h on h.kind = e.kind and h.id = e.id and h.version = e.version
                    where exists (
                        select 1 from registry_reference r
                        join registry_head c on c.kind = r.kind and c.id = r.id and c.version = r.version
                        where r.kind = 'CERTIFICATION' and r.relation = 'HOLDER' and r.target = h.id)
                    """;

    /** The product {@code model}, or the product of the asset {@code serial}. */
    String PRODUCT =
            """
            select kind, id, version from registry_head where kind = 'PRODUCT' and id = :model
            union
            select p.kind, p.id, p.version
            from registry_head h
            join registry_reference r on r.kind = h.kind and r.id = h.id
                and r.version = h.version and r.relation = 'MODEL'
            join registry_head p on p.kind = 'PRODUCT' and p.id = r.target
            where h.kind = 'ASSET' and h.id = :serial
            """;

    /** SQL of {@link #about}. */
    String ABOUT =
            """
            select v.*
            from (
            """
                    + PEOPLE
                    + """
                    union
                    select h.kind, h.id, h.version
                    from (\
                    """
                    + PEOPLE
                    + """
                    ) p
                    join registry_reference r on r.kind = 'CERTIFICATION' and r.relation = 'HOLDER'
                        and r.target = p.id
                    join registry_head h on h.kind = r.kind and h.id = r.id and h.version = r.version
                    union
                    select kind, id, version from registry_head
                    where kind = 'ORGANIZATION' and id in (:organizations)
                    union
                    select h.kind, h.id, h.version
                    from (\
                    """
                    + PEOPLE
                    + """
                    ) p
                    join registry_reference r on r.kind = p.kind and r.id = p.id
                        and r.version = p.version and r.relation = 'EMPLOYER'
                    join registry_head h on h.kind = 'ORGANIZATION' and h.id = r.target
                    union
                    select kind, id, version from registry_head where kind = 'ASSET' and id = :serial
                    union
                    """
                    + PRODUCT
                    + """
                    union
                    select h.kind, h.id, h.version
                    from (\
                    """
                    + PRODUCT
                    + """
                    ) p
                    join registry_reference r on r.kind = p.kind and r.id = p.id
                        and r.version = p.version and r.relation = 'LINE'
                    join registry_head h on h.kind = 'PRODUCT_LINE' and h.id = r.target
                    ) k
                    join registry_version v on v.kind = k.kind and v.id = k.id and v.version = k.version
                    """;

    /**
     * Returns the current versions of all records that a question is about: see {@link
     * org.expedite.application.facts.Facts}.
     *
     * @param people ids of contacts
     * @param organizations ids of organizations
     * @param serial the serial number of the equipment, or null
     * @param model the model if there is no serial number, or null
     */
    @Query(ABOUT)
    List<VersionRow> about(
            Collection<String> people,
            Collection<String> organizations,
            @Nullable String serial,
            @Nullable String model);

    /**
     * Returns the versions of all records that a question is about that were current at an instant.
     *
     * @param knownAt to the microsecond; versions recorded at that instant are counted
     */
    @Query(PastFactQuery.ABOUT)
    List<VersionRow> aboutThen(
            Collection<String> people,
            Collection<String> organizations,
            @Nullable String serial,
            @Nullable String model,
            Instant knownAt);
}
