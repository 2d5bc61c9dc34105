package org.expedite.persistence.facts;

import org.expedite.application.facts.Facts;
import org.expedite.application.facts.ProductFactsContract;
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
