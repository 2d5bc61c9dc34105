package org.expedite.persistence.accounts;

import org.expedite.application.accounts.AccountsContract;
import org.expedite.persistence.TestDatabase;

class JdbcAccountsTest extends AccountsDatabaseTest implements AccountsContract {
    JdbcAccountsTest(TestDatabase database) {
        super(database);
    }
}
