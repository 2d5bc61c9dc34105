package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The statement of {@link JdbcProductLines}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ProductLineRows extends GenericRepository<HeadRow, String> {
    /**
     * Returns how many versions of product lines there are. A center has some dozens of lines, and
     * their heads lie beside each other.
     */
    @Query("select coalesce(sum(version), 0) from registry_head where kind = 'PRODUCT_LINE'")
    long versions();
}
