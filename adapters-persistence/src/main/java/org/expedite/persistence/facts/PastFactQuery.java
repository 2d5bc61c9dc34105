package org.expedite.persistence.facts;

/**
 * SQL of {@link FactRows#aboutThen}: like {@link FactRows#ABOUT}, but with the last version of each
 * record that was recorded by a given instant instead of the current one.
 */
final class PastFactQuery {
    /** Condition: {@code h} is the version of its record that was current at {@code knownAt}. */
    private static final String H_THEN =
            """
            h.recorded_at <= :knownAt and not exists (
                select 1 from registry_version n
                where n.kind = h.kind and n.id = h.id and n.version > h.version
                    and n.recorded_at <= :knownAt)
            """;

    /** The same condition on {@code p}. */
    private static final String P_THEN =
            """
            p.recorded_at <= :knownAt and not exists (
                select 1 from registry_version m
                where m.kind = p.kind and m.id = p.id and m.version > p.version
                    and m.recorded_at <= :knownAt)
            """;

    private static final String EMPLOYED =
            """
            select kind, id, version from registry_reference
            where kind = 'CONTACT' and relation = 'EMPLOYER' and target in (:organizations)
            union
            select r.kind, r.id, r.version
            from registry_version h
            join registry_reference e on e.kind = h.kind and e.id = h.id
                and e.version = h.version and e.relation = 'EMPLOYER'
            join registry_reference r on r.kind = 'CONTACT' and r.relation = 'EMPLOYER'
                and r.target = e.target
            where h.kind = 'CONTACT' and h.id in (:people) and
            """
                    + H_THEN;

    private static final String PEOPLE =
            """
            select h.kind, h.id, h.version from registry_version h
            where h.kind = 'CONTACT' and h.id in (:people) and
            """
                    + H_THEN
                    + """
                    union
                    select h.kind, h.id, h.version
                    from (\
                    """
                    + EMPLOYED
                    + """
                    ) e
                    join registry_version h on h.kind = e.kind and h.id = e.id and h.version = e.version
                    where exists (
                        select 1 from registry_reference r
                        join registry_version p on p.kind = r.kind and p.id = r.id and p.version = r.version
                        where r.kind = 'CERTIFICATION' and r.relation = 'HOLDER' and r.target = h.id and
                    """
                    + P_THEN
                    + ") and "
                    + H_THEN;

    private static final String PRODUCT =
            """
            select h.kind, h.id, h.version from registry_version h
            where h.kind = 'PRODUCT' and h.id = :model and
            """
                    + H_THEN
                    + """
                    union
                    select p.kind, p.id, p.version
                    from registry_version h
                    join registry_reference r on r.kind = h.kind and r.id = h.id
                        and r.version = h.version and r.relation = 'MODEL'
                    join registry_version p on p.kind = 'PRODUCT' and p.id = r.target
                    where h.kind = 'ASSET' and h.id = :serial and
                    """
                    + P_THEN
                    + " and "
                    + H_THEN;

    /** The query. */
    static final String ABOUT =
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
                    ) c
                    join registry_reference r on r.kind = 'CERTIFICATION' and r.relation = 'HOLDER'
                        and r.target = c.id
                    join registry_version h on h.kind = r.kind and h.id = r.id and h.version = r.version
                    where
                    """
                    + H_THEN
                    + """
                    union
                    select h.kind, h.id, h.version from registry_version h
                    where h.kind = 'ORGANIZATION' and h.id in (:organizations) and
                    """
                    + H_THEN
                    + """
                    union
                    select h.kind, h.id, h.version
                    from (\
                    """
                    + PEOPLE
                    + """
                    ) c
                    join registry_reference r on r.kind = c.kind and r.id = c.id
                        and r.version = c.version and r.relation = 'EMPLOYER'
                    join registry_version h on h.kind = 'ORGANIZATION' and h.id = r.target
                    where
                    """
                    + H_THEN
                    + """
                    union
                    select h.kind, h.id, h.version from registry_version h
                    where h.kind = 'ASSET' and h.id = :serial and
                    """
                    + H_THEN
                    + """
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
                    ) c
                    join registry_reference r on r.kind = c.kind and r.id = c.id
                        and r.version = c.version and r.relation = 'LINE'
                    join registry_version h on h.kind = 'PRODUCT_LINE' and h.id = r.target
                    where
                    """
                    + H_THEN
                    + """
                    ) k
                    join registry_version v on v.kind = k.kind and v.id = k.id and v.version = k.version
                    """;

    private PastFactQuery() {}
}
