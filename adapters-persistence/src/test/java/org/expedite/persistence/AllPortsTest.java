package org.expedite.persistence;

import org.expedite.application.UnitOfWork;
import org.expedite.application.UnitOfWorkContract;
import org.expedite.application.cases.Cases;
import org.expedite.application.escalation.Escalations;
import org.expedite.application.registry.Registry;
import org.expedite.persistence.cases.CaseEventRows;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.escalation.EscalationRows;
import org.expedite.persistence.escalation.JdbcEscalations;
import org.expedite.persistence.registry.JdbcRegistry;
import org.expedite.persistence.registry.ReferenceRows;
import org.expedite.persistence.registry.RegistryRows;

/** What all stores change in one unit of work is kept together, or not at all. */
class AllPortsTest extends DatabaseTest implements UnitOfWorkContract {

    AllPortsTest(TestDatabase database) {
        super(database);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Override
    public Cases cases() {
        return new JdbcCases(
                database.bean(CaseRows.class),
                database.bean(CaseEventRows.class),
                database.transactions());
    }

    @Override
    public Escalations escalations() {
        return new JdbcEscalations(database.bean(EscalationRows.class));
    }

    @Override
    public Registry registry() {
        return new JdbcRegistry(
                database.bean(RegistryRows.class), database.bean(ReferenceRows.class));
    }
}
