package org.expedite.persistence.accounts;

import org.expedite.application.accounts.Identities;
import org.expedite.application.accounts.IdentitiesContract;
import org.expedite.persistence.TestDatabase;

class JdbcIdentitiesTest extends AccountsDatabaseTest implements IdentitiesContract {
    JdbcIdentitiesTest(TestDatabase database) {
        super(database);
    }

    @Override
    public Identities identities() {
        return ports.identities();
    }
}
