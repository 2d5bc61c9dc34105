package org.expedite.persistence.cases;

import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseNumbers;
import org.expedite.application.cases.CaseNumbersContract;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.JdbcUnitOfWork;
import org.expedite.persistence.TestDatabase;

class JdbcCaseNumbersTest extends DatabaseTest implements CaseNumbersContract {

    JdbcCaseNumbersTest(TestDatabase database) {
        super(database);
    }

    @Override
    public CaseNumbers caseNumbersOfANewNode() {
        return new JdbcCaseNumbers(
                new JdbcUnitOfWork(database.transactions()),
                database.bean(CaseNumberBlocks.class),
                7);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }
}
