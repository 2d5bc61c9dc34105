package org.expedite.persistence.queues;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Cases;
import org.expedite.application.queues.Backlog;
import org.expedite.application.queues.BacklogContract;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseWordRows;
import org.junit.jupiter.api.Test;

class JdbcBacklogTest extends DatabaseTest implements BacklogContract {

    JdbcBacklogTest(TestDatabase database) {
        super(database);
    }

    @Override
    public Backlog backlog() {
        return new JdbcBacklog(database.bean(BacklogRows.class));
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

    @Test
    void reading_the_backlog_is_one_statement() {
        assertThat(database.statements().during(() -> backlog().waiting())).hasSize(1);
    }
}
