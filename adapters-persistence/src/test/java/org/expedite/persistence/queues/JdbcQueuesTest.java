package org.expedite.persistence.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseWriter;
import org.expedite.application.cases.Cases;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.queues.CaseLockContract;
import org.expedite.application.queues.Queues;
import org.expedite.application.queues.QueuesContract;
import org.expedite.application.queues.Waiting;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.domain.queues.WaitingCase;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.JdbcCases;
import org.expedite.persistence.timeline.CaseEventRows;
import org.expedite.persistence.timeline.CaseWordRows;
import org.junit.jupiter.api.Test;

class JdbcQueuesTest extends DatabaseTest implements QueuesContract, CaseLockContract {
    private final JdbcCases cases;
    private final JdbcQueues queues;

    JdbcQueuesTest(TestDatabase database) {
        super(database);
        cases =
                new JdbcCases(
                        database.bean(CaseRows.class),
                        database.bean(CaseEventRows.class),
                        database.bean(CaseWordRows.class),
                        database.transactions());
        queues = new JdbcQueues(database.bean(QueueRows.class), database.transactions());
    }

    @Override
    public Queues queues() {
        return queues;
    }

    @Override
    public Cases cases() {
        return cases;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Test
    void each_call_is_one_statement() {
        SupportCase waiting = Waiting.since(1).of(1);
        new CaseWriter(cases, unitOfWork()).open(waiting);
        QueuePosition position = QueuePosition.of(waiting);

        assertThat(during(() -> queues.page(Waiting.L1, null, 25))).hasSize(1);
        assertThat(during(() -> queues.page(Waiting.L1, position, 25))).hasSize(1);
        assertThat(during(() -> queues.first(Waiting.L1, Set.of(), 25))).hasSize(1);
        assertThat(
                        during(
                                () ->
                                        queues.first(
                                                Waiting.L1,
                                                Set.of(
                                                        Catalogue.M_SERIES.code(),
                                                        Catalogue.T_SERIES.code()),
                                                25)))
                .hasSize(1);
        assertThat(during(() -> unitOfWork().run(() -> queues.lock(waiting.number())))).hasSize(1);
    }

    @Test
    void the_migration_adds_cases_to_queues_that_waited_before_the_column_existed()
            throws IOException {
        int count = 0;
        for (CaseStatus status : CaseStatus.values()) {
            new CaseWriter(cases, unitOfWork())
                    .open(
                            Waiting.since(1).in(++count, status, null),
                            Waiting.since(1).in(++count, status, "engineer-1"),
                            Waiting.since(1).at(Waiting.L2).in(++count, status, null));
        }
        List<WaitingCase> first = queues.page(Waiting.L1, null, 100);
        List<WaitingCase> second = queues.page(Waiting.L2, null, 100);
        database.update("update support_case set waiting_level = null");
        assertThat(queues.page(Waiting.L1, null, 100)).isEmpty();

        database.update(migration("V010__fill_case_waiting_level.sql"));

        assertThat(queues.page(Waiting.L1, null, 100)).isNotEmpty().isEqualTo(first);
        assertThat(queues.page(Waiting.L2, null, 100)).isNotEmpty().isEqualTo(second);
    }

    private List<String> during(Runnable work) {
        return database.statements().during(work);
    }

    private static String migration(String name) throws IOException {
        try (InputStream file = JdbcQueuesTest.class.getResourceAsStream("/db/migration/" + name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace(";", "");
        }
    }
}
