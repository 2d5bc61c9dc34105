package org.expedite.persistence.escalation;

import org.expedite.application.UnitOfWork;
import org.expedite.application.escalation.Decisions;
import org.expedite.application.escalation.DecisionsContract;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

class JdbcDecisionsTest extends DatabaseTest implements DecisionsContract {
    private final JdbcDecisions decisions;

    JdbcDecisionsTest(TestDatabase database) {
        super(database);
        decisions = new JdbcDecisions(database.bean(DecisionRows.class));
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
