package org.expedite.persistence.upkeep;

import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Cases;
import org.expedite.application.upkeep.AutoClosableCases;
import org.expedite.application.upkeep.AutoClosableCasesContract;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseWordRows;

class JdbcAutoClosableCasesTest extends DatabaseTest implements AutoClosableCasesContract {

    JdbcAutoClosableCasesTest(TestDatabase database) {
        super(database);
    }

    @Override
    public AutoClosableCases autoClosableCases() {
        return new JdbcAutoClosableCases(database.bean(CaseRows.class));
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
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
