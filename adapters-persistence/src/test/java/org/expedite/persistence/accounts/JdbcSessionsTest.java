package org.expedite.persistence.accounts;

import org.expedite.application.accounts.SessionEnds;
import org.expedite.application.accounts.Sessions;
import org.expedite.application.accounts.SessionsContract;
import org.expedite.persistence.TestDatabase;

class JdbcSessionsTest extends AccountsDatabaseTest implements SessionsContract {
    JdbcSessionsTest(TestDatabase database) {
        super(database);
    }

    @Override
    public Sessions sessions() {
        return ports.sessions();
    }

    @Override
    public SessionEnds sessionEnds() {
        return ports.sessions();
    }
}
