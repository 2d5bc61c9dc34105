package org.expedite.persistence.accounts;

import org.expedite.application.accounts.Invitations;
import org.expedite.application.accounts.InvitationsContract;
import org.expedite.persistence.TestDatabase;

class JdbcInvitationsTest extends AccountsDatabaseTest implements InvitationsContract {
    JdbcInvitationsTest(TestDatabase database) {
        super(database);
    }

    @Override
    public Invitations invitations() {
        return ports.invitations();
    }
}
