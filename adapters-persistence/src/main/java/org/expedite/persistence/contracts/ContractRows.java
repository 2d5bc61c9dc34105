package org.expedite.persistence.contracts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.expedite.persistence.registry.VersionRow;

/**
 * The statements of {@link JdbcContracts}. A hint tells MySQL to begin with the serial: it rates
 * several join orders as about equal, and its choice would change with its statistics.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ContractRows extends GenericRepository<VersionRow, String> {

    /** SQL of {@link #naming}. */
    String NAMING =
            """
            select v.*
            from (
                select /*+ JOIN_PREFIX(s, o, n, p) */ distinct s.kind, s.id
                from registry_reference s
                join registry_reference o on o.kind = s.kind and o.id = s.id
                    and o.version = s.version and o.relation = 'CUSTOMER'
                join registry_head n on n.kind = s.kind and n.id = s.id
                join registry_reference p on p.kind = n.kind and p.id = n.id
                    and p.version = n.version and p.relation = 'CUSTOMER' and p.target = o.target
                where s.kind = 'CONTRACT' and s.relation = 'COVERED_SERIAL' and s.target = :serial
            ) c
            join registry_head h on h.kind = c.kind and h.id = c.id
            join registry_version v on v.kind = h.kind and v.id = h.id and v.version = h.version
            """;

    /**
     * Returns the current versions of contracts that cover a serial, or covered it for the same
     * customer.
     */
    @Query(NAMING)
    List<VersionRow> naming(String serial);

    /** SQL of {@link #spellings}. */
    String SPELLINGS =
            """
            select /*+ JOIN_PREFIX(s, o, n, p) */ distinct s.target
            from registry_reference s
            join registry_reference o on o.kind = s.kind and o.id = s.id
                and o.version = s.version and o.relation = 'CUSTOMER' and o.target = :customer
            join registry_head n on n.kind = s.kind and n.id = s.id
            join registry_reference p on p.kind = n.kind and p.id = n.id
                and p.version = n.version and p.relation = 'CUSTOMER' and p.target = o.target
            where s.kind = 'CONTRACT' and s.relation = 'COVERED_SERIAL'
                and s.folded_target = :folded
            """;

    /**
     * Returns the serial numbers that contracts of a customer cover, or covered for the same
     * customer.
     *
     * @param folded a serial number in lower case
     */
    @Query(SPELLINGS)
    List<String> spellings(String folded, String customer);

    /** SQL of {@link #covering}. */
    String COVERING =
            """
            select v.*
            from (
                select /*+ JOIN_PREFIX(s, h, o) */ distinct h.kind, h.id, h.version
                from registry_reference s
                join registry_head h on h.kind = s.kind and h.id = s.id and h.version = s.version
                join registry_reference o on o.kind = h.kind and o.id = h.id
                    and o.version = h.version and o.relation = 'CUSTOMER' and o.target = :customer
                where s.kind = 'CONTRACT' and s.relation = 'COVERED_SERIAL'
                    and s.target in (:serials)
            ) c
            join registry_version v on v.kind = c.kind and v.id = c.id and v.version = c.version
            """;

    /** Returns the current versions of a customer's contracts that cover any of the serials. */
    @Query(COVERING)
    List<VersionRow> covering(Collection<String> serials, String customer);

    /** SQL of {@link #namingThen}. */
    String NAMING_THEN =
            """
            select v.*
            from (
                select /*+ JOIN_PREFIX(s, o, h, p) */ distinct h.kind, h.id, h.version
                from registry_reference s
                join registry_reference o on o.kind = s.kind and o.id = s.id
                    and o.version = s.version and o.relation = 'CUSTOMER'
                join registry_version h on h.kind = s.kind and h.id = s.id
                    and h.version >= s.version and h.recorded_at <= :knownAt
                join registry_reference p on p.kind = h.kind and p.id = h.id
                    and p.version = h.version and p.relation = 'CUSTOMER' and p.target = o.target
                where s.kind = 'CONTRACT' and s.relation = 'COVERED_SERIAL' and s.target = :serial
                    and not exists (
                        select 1 from registry_version n
                        where n.kind = h.kind and n.id = h.id and n.version > h.version
                            and n.recorded_at <= :knownAt)
            ) k
            join registry_version v on v.kind = k.kind and v.id = k.id and v.version = k.version
            """;

    /**
     * Returns the same contracts in the versions that were current at an instant.
     *
     * @param knownAt to the microsecond; versions recorded at that instant are counted
     */
    @Query(NAMING_THEN)
    List<VersionRow> namingThen(String serial, Instant knownAt);

    /** Returns the versions with any of these numbers, of contracts with any of these ids. */
    @Query(
            """
            select v.* from registry_version v
            where v.kind = 'CONTRACT' and v.id in (:ids) and v.version in (:versions)
            """)
    List<VersionRow> versions(Collection<String> ids, Collection<Integer> versions);
}
