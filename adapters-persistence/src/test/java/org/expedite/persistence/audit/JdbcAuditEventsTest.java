package org.expedite.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.expedite.application.UnitOfWork;
import org.expedite.application.audit.AuditEvent;
import org.expedite.application.audit.AuditEvents;
import org.expedite.application.audit.AuditEventsContract;
import org.expedite.application.audit.AuditExamples;
import org.expedite.application.audit.AuditFilter;
import org.expedite.application.audit.AuditKind;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class JdbcAuditEventsTest extends DatabaseTest implements AuditEventsContract {
    private final JdbcAuditEvents events;

    JdbcAuditEventsTest(TestDatabase database) {
        super(database);
        events = new JdbcAuditEvents(database.bean(AuditEventRows.class));
    }

    @Override
    public AuditEvents auditEvents() {
        return events;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Test
    void each_call_is_few_statements() {
        List<AuditEvent> many =
                IntStream.range(0, 9)
                        .mapToObj(i -> AuditExamples.event(i, NOON, AuditKind.SIGNED_IN, "ana"))
                        .toList();
        assertThat(database.statements().during(() -> events.append(many))).hasSize(1);
        assertThat(database.statements().during(() -> events.append(List.of()))).isEmpty();
        assertThat(database.statements().during(() -> events.page(AuditFilter.ALL, null, 9)))
                .hasSize(1);
        assertThat(
                        database.statements()
                                .during(
                                        () ->
                                                unitOfWork()
                                                        .run(
                                                                () ->
                                                                        events.deleteBefore(
                                                                                NOON.plusSeconds(1),
                                                                                9))))
                .as("a read and a deletion")
                .hasSize(2);
    }
}
