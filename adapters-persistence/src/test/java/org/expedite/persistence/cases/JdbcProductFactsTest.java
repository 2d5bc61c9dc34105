package org.expedite.persistence.cases;

import org.expedite.application.cases.Facts;
import org.expedite.application.cases.ProductFactsContract;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.RegistryDatabaseTest;

class JdbcProductFactsTest extends RegistryDatabaseTest implements ProductFactsContract {

    private final JdbcFacts facts;

    JdbcProductFactsTest(TestDatabase database) {
        super(database);
        facts = new JdbcFacts(database.bean(FactRows.class));
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
