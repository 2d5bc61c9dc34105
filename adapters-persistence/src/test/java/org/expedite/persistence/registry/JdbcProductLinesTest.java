package org.expedite.persistence.registry;

import org.expedite.application.registry.ProductLines;
import org.expedite.application.registry.ProductLinesContract;
import org.expedite.persistence.TestDatabase;

class JdbcProductLinesTest extends RegistryDatabaseTest implements ProductLinesContract {
    JdbcProductLinesTest(TestDatabase database) {
        super(database);
    }

    @Override
    public ProductLines productLines() {
        return ports().productLines();
    }
}
