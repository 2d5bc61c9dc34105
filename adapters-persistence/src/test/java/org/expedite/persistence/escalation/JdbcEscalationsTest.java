package org.expedite.persistence.escalation;

import org.expedite.application.UnitOfWork;
import org.expedite.application.escalation.Escalations;
import org.expedite.application.escalation.EscalationsContract;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

class JdbcEscalationsTest extends DatabaseTest implements EscalationsContract {
    private final JdbcEscalations decisions;

    JdbcEscalationsTest(TestDatabase database) {
        super(database);
        decisions = new JdbcEscalations(database.bean(EscalationRows.class));
    }

    @Override
    public Escalations escalations() {
        return decisions;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
