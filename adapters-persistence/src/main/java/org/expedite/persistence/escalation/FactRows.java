package org.expedite.persistence.escalation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.expedite.persistence.registry.VersionRow;
import org.jspecify.annotations.Nullable;

/** The statement of {@link JdbcFacts}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FactRows extends GenericRepository<VersionRow, String> {

    /**
     * The current versions of all that a question is about, see {@link
     * org.expedite.application.escalation.Facts}.
     *
     * <p>First only keys are collected, by indexes alone; then each body is read once.
     *
     * @param people ids of contacts
     * @param organizations ids of organizations
     * @param serial of the equipment, or null
     * @param model the model if no serial is given, or null
     */
    @Query(
            """
            with named (kind, id, version, relation, target) as (
                select h.kind, h.id, h.version, r.relation, r.target
                from registry_head h
                join registry_reference r
                    on r.kind = h.kind and r.id = h.id and r.version = h.version
            ),
            employer (id) as (
                select target from named
                where kind = 'CONTACT' and relation = 'EMPLOYER' and id in (:people)
            ),
            colleague (kind, id, version) as (
                select kind, id, version from named
                where kind = 'CONTACT' and relation = 'EMPLOYER' and target in (:organizations)
                union
                select n.kind, n.id, n.version from employer e
                join named n on n.kind = 'CONTACT' and n.relation = 'EMPLOYER' and n.target = e.id
            ),
            person (kind, id, version) as (
                select kind, id, version from registry_head
                where kind = 'CONTACT' and id in (:people)
                union
                select c.kind, c.id, c.version from colleague c
                where exists (
                    select 1 from named n
                    where n.kind = 'CERTIFICATION' and n.relation = 'HOLDER' and n.target = c.id)
            ),
            product (kind, id, version) as (
                select kind, id, version from registry_head where kind = 'PRODUCT' and id = :model
                union
                select p.kind, p.id, p.version from named a
                join registry_head p on p.kind = 'PRODUCT' and p.id = a.target
                where a.kind = 'ASSET' and a.relation = 'MODEL' and a.id = :serial
            ),
            wanted (kind, id, version) as (
                select kind, id, version from person
                union
                select c.kind, c.id, c.version from person p
                join named c
                    on c.kind = 'CERTIFICATION' and c.relation = 'HOLDER' and c.target = p.id
                union
                select kind, id, version from registry_head
                where kind = 'ORGANIZATION' and id in (:organizations)
                union
                select o.kind, o.id, o.version from person p
                join registry_reference e
                    on e.kind = p.kind and e.id = p.id and e.version = p.version
                    and e.relation = 'EMPLOYER'
                join registry_head o on o.kind = 'ORGANIZATION' and o.id = e.target
                union
                select kind, id, version from registry_head where kind = 'ASSET' and id = :serial
                union
                select kind, id, version from product
                union
                select l.kind, l.id, l.version from product p
                join registry_reference r
                    on r.kind = p.kind and r.id = p.id and r.version = p.version
                    and r.relation = 'LINE'
                join registry_head l on l.kind = 'PRODUCT_LINE' and l.id = r.target
            )
            select v.*
            from wanted w
            join registry_version v on v.kind = w.kind and v.id = w.id and v.version = w.version
            """)
    List<VersionRow> about(
            Collection<String> people,
            Collection<String> organizations,
            @Nullable String serial,
            @Nullable String model);
}
