package org.expedite.persistence.drafts;

import org.expedite.application.UnitOfWork;
import org.expedite.application.drafts.Drafts;
import org.expedite.application.drafts.DraftsContract;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

class JdbcDraftsTest extends DatabaseTest implements DraftsContract {
    private final Drafts drafts;

    JdbcDraftsTest(TestDatabase database) {
        super(database);
        drafts = new DatabasePorts(database).drafts();
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
