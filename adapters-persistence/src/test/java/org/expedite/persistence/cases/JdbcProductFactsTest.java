package org.expedite.persistence.cases;

import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Facts;
import org.expedite.application.cases.ProductFactsContract;
import org.expedite.application.registry.Registry;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.registry.JdbcRegistry;
import org.expedite.persistence.registry.ReferenceRows;
import org.expedite.persistence.registry.RegistryRows;

class JdbcProductFactsTest extends DatabaseTest implements ProductFactsContract {

    private final JdbcFacts facts;
    private final JdbcRegistry registry;

    JdbcProductFactsTest(TestDatabase database) {
        super(database);
        facts = new JdbcFacts(database.bean(FactRows.class));
        registry =
                new JdbcRegistry(
                        database.bean(RegistryRows.class), database.bean(ReferenceRows.class));
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Registry registry() {
        return registry;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
