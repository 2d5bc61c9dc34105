package org.expedite.persistence.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.escalation.DecisionExamples;
import org.expedite.application.escalation.Decisions;
import org.expedite.application.escalation.DecisionsContract;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.DecisionId;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

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

    @Test
    void eachCallIsOneStatement() {
        CaseNumber number = CaseExamples.number(1);
        DecisionId id = DecisionExamples.id(1);

        assertThat(during(() -> decisions.add(DecisionExamples.on(number, id)))).hasSize(1);
        assertThat(during(() -> decisions.find(id))).hasSize(1);
        assertThat(during(() -> decisions.find(DecisionExamples.id(2)))).hasSize(1);
        assertThat(during(() -> decisions.ofCase(number, null, 25))).hasSize(1);
        assertThat(during(() -> decisions.ofCase(number, id, 25))).hasSize(1);
    }

    private List<String> during(Runnable work) {
        return database.statements().during(work);
    }
}
