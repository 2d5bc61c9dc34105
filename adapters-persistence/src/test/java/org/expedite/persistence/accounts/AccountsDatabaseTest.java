package org.expedite.persistence.accounts;

import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.Accounts;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

/** A test of accounts, or of what belongs to them. */
abstract class AccountsDatabaseTest extends DatabaseTest {
    final DatabasePorts ports;

    AccountsDatabaseTest(TestDatabase database) {
        super(database);
        ports = new DatabasePorts(database);
    }

    public Accounts accounts() {
        return ports.accounts();
    }

    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
