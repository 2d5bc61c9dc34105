package org.expedite.persistence.cases;

import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.SilentCases;
import org.expedite.application.cases.SilentCasesContract;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

class JdbcSilentCasesTest extends DatabaseTest implements SilentCasesContract {

    JdbcSilentCasesTest(TestDatabase database) {
        super(database);
    }

    @Override
    public SilentCases silentCases() {
        return new JdbcSilentCases(database.bean(CaseRows.class));
    }

    @Override
    public Cases cases() {
        return new JdbcCases(
                database.bean(CaseRows.class),
                database.bean(CaseEventRows.class),
                database.bean(CaseTextRows.class),
                database.settings().textSearch(),
                database.transactions());
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
