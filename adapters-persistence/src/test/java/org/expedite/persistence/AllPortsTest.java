package org.expedite.persistence;

import org.expedite.application.UnitOfWorkContract;
import org.expedite.application.cases.Cases;
import org.expedite.application.escalation.Escalations;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.escalation.EscalationRows;
import org.expedite.persistence.escalation.JdbcEscalations;
import org.expedite.persistence.registry.RegistryDatabaseTest;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseWordRows;

/** All ports take part in one unit of work: their changes are committed together or not at all. */
class AllPortsTest extends RegistryDatabaseTest implements UnitOfWorkContract {

    AllPortsTest(TestDatabase database) {
        super(database);
    }

    @Override
    public Cases cases() {
        return new JdbcCases(
                database.bean(CaseRows.class),
                database.bean(CaseEventRows.class),
                database.bean(CaseWordRows.class),
                database.transactions());
    }

    @Override
    public Escalations escalations() {
        return new JdbcEscalations(database.bean(EscalationRows.class));
    }
}
