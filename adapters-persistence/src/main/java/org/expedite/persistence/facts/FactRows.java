package org.expedite.persistence.facts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.persistence.registry.VersionRow;
import org.expedite.persistence.sql.Select;

/**
 * The statements of {@link JdbcFacts}: look-ups of versions by key, each for current versions and
 * for those at an instant.
 *
 * <p>Instants are exact to the microsecond, and versions recorded at that instant are counted.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public abstract class FactRows implements GenericRepository<VersionRow, String> {

    /** Condition: {@code v} is the version of its record that was current at {@code knownAt}. */
    private static final String V_THEN =
            """
            v.recorded_at <= :knownAt and not exists (
                select 1 from registry_version n
                where n.kind = v.kind and n.id = v.id and n.version > v.version
                    and n.recorded_at <= :knownAt)
            """;

    /** The same condition on {@code c}. */
    private static final String C_THEN =
            """
            c.recorded_at <= :knownAt and not exists (
                select 1 from registry_version m
                where m.kind = c.kind and m.id = c.id and m.version > c.version
                    and m.recorded_at <= :knownAt)
            """;

    /** Join: {@code v} is a version that has the reference {@code r}. */
    private static final String ANY_WITH_REFERENCE =
            """
            select v.* from registry_reference r
            join registry_version v on v.kind = r.kind and v.id = r.id and v.version = r.version
            """;

    /** Condition: {@code r} is a reference of a contact to an employer. */
    private static final String TO_EMPLOYER =
            """
            where r.kind = 'CONTACT' and r.relation = 'EMPLOYER' and r.target = :organization and
            """;

    /** Condition: {@code s} is a reference of a certification to {@code v}, its holder. */
    private static final String TO_V_AS_HOLDER =
            """
            where s.kind = 'CERTIFICATION' and s.relation = 'HOLDER' and s.target = v.id
            """;

    private final JdbcOperations operations;

    FactRows(JdbcOperations operations) {
        this.operations = operations;
    }

    /** Returns the versions that a query of {@link VersionRow#COLUMNS} finds. */
    @Connectable(readOnly = true)
    List<VersionRow> found(Select query) {
        return query.read(operations, VersionRow::read);
    }

    /** Returns the last version of an asset that an organization owns or owned. */
    @Query(
            ANY_WITH_REFERENCE
                    + """
                    where r.kind = 'ASSET' and r.relation = 'OWNER' and r.target = :organization
                        and r.id = :serial
                    order by r.version desc limit 1
                    """)
    abstract Optional<VersionRow> lastOwned(String serial, String organization);

    /** Returns the last version of {@link #lastOwned} that was recorded by then. */
    @Query(
            ANY_WITH_REFERENCE
                    + """
                    where r.kind = 'ASSET' and r.relation = 'OWNER' and r.target = :organization
                        and r.id = :serial and v.recorded_at <= :knownAt
                    order by r.version desc limit 1
                    """)
    abstract Optional<VersionRow> lastOwnedAsOf(
            String serial, String organization, Instant knownAt);

    /**
     * Returns the ids of the assets of an owner.
     *
     * @param folded an id in lower case
     */
    @Query(
            """
            select h.id from registry_head h
            join registry_link o on o.kind = h.kind and o.id = h.id
                and o.relation = 'OWNER' and o.target = :owner
            where h.kind = 'ASSET' and h.folded_id = :folded
            """)
    abstract List<String> assetSpellings(String folded, String owner);

    /**
     * Returns the ids of products.
     *
     * @param folded an id in lower case
     */
    @Query("select h.id from registry_head h where h.kind = 'PRODUCT' and h.folded_id = :folded")
    abstract List<String> productSpellings(String folded);

    /**
     * Returns the contacts that held a certification at an instant and were, or had been or would
     * be, employed by an organization; once for each.
     */
    @Query(
            ANY_WITH_REFERENCE
                    + TO_EMPLOYER
                    + V_THEN
                    + """
                    and exists (
                        select 1 from registry_reference s
                        join registry_version c on c.kind = s.kind and c.id = s.id and c.version = s.version
                    """
                    + TO_V_AS_HOLDER
                    + " and "
                    + C_THEN
                    + ")")
    abstract List<VersionRow> certifiedEmployeesAsOf(String organization, Instant knownAt);
}
