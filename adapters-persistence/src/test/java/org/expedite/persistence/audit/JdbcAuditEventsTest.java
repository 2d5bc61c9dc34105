package org.expedite.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    private static final Path PAGE = Path.of("..", "docs", "operating.md");
    private static final Pattern TRIGGER =
            Pattern.compile("(?s)create trigger audit_event\\w+ .*?(?=;\\n    create|;\\n\\n)");

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

    /** Runs the statements of docs/operating.md. */
    @Test
    void triggers_of_the_operator_prevent_changes_and_early_deletions() throws IOException {
        assumeThat(database.kind()).isEqualTo(TestDatabase.Kind.MYSQL);
        Instant now = Instant.now();
        events.append(List.of(AuditExamples.event(1, now, AuditKind.SIGNED_IN, "ana")));
        events.append(
                List.of(
                        AuditExamples.event(
                                2, now.minus(Duration.ofDays(391)), AuditKind.SIGNED_IN, "ana")));
        List<String> triggers =
                TRIGGER.matcher(Files.readString(PAGE)).results().map(MatchResult::group).toList();
        assertThat(triggers).hasSize(2);
        triggers.forEach(database::update);
        try {
            assertThatThrownBy(() -> database.update("update audit_event set times = 2"))
                    .hasMessageContaining("audit events never change");
            assertThatThrownBy(() -> events.deleteBefore(now.plusSeconds(1), 9))
                    .hasMessageContaining("audit events are kept");
            assertThat(events.deleteBefore(now, 9)).isEqualTo(1);
        } finally {
            database.update("drop trigger audit_event_unchanged");
            database.update("drop trigger audit_event_kept");
        }
    }
}
