package org.expedite.persistence.accounts;

import org.expedite.application.accounts.AccessTokens;
import org.expedite.application.accounts.AccessTokensContract;
import org.expedite.persistence.TestDatabase;

class JdbcAccessTokensTest extends AccountsDatabaseTest implements AccessTokensContract {
    JdbcAccessTokensTest(TestDatabase database) {
        super(database);
    }

    @Override
    public AccessTokens accessTokens() {
        return ports.accessTokens();
    }
}
