package org.expedite.persistence.cases;

import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseListsContract;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.CasesContract;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;

class JdbcCasesTest extends DatabaseTest implements CasesContract, CaseListsContract {
    private final JdbcCases cases;

    JdbcCasesTest(TestDatabase database) {
        super(database);
        cases = of(database);
    }

    /** The adapter on a database. */
    static JdbcCases of(TestDatabase database) {
        return new JdbcCases(
                database.bean(CaseRows.class),
                database.bean(CaseEventRows.class),
                database.transactions());
    }

    @Override
    public Cases cases() {
        return cases;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
