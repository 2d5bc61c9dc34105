package org.expedite.persistence.registry;

import org.expedite.application.registry.ProductLines;

/** Product lines among the registry's records in a database, in one statement. */
public final class JdbcProductLines implements ProductLines {
    private final ProductLineRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcProductLines(ProductLineRows rows) {
        this.rows = rows;
    }

    @Override
    public long revision() {
        return rows.versions();
    }
}
