package org.expedite.persistence.upkeep;

import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Cases;
import org.expedite.application.upkeep.OwnedCases;
import org.expedite.application.upkeep.OwnedCasesContract;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

class JdbcOwnedCasesTest extends DatabaseTest implements OwnedCasesContract {

    private final DatabasePorts ports;

    JdbcOwnedCasesTest(TestDatabase database) {
        super(database);
        ports = new DatabasePorts(database);
    }

    @Override
    public OwnedCases ownedCases() {
        return ports.ownedCases();
    }

    @Override
    public Cases cases() {
        return ports.cases();
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
