package org.expedite.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.timeline.TimelineContract;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.DatabaseTest;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.cases.CaseRows;
import org.expedite.persistence.cases.JdbcCases;
import org.junit.jupiter.api.Test;

/** Stored rows are readable, and new rows have the same format. */
class StoredEventsTest extends DatabaseTest {
    private static final CaseNumber NUMBER = CaseExamples.number(1);

    private final JdbcCases cases;
    private final JdbcTimeline timeline;

    StoredEventsTest(TestDatabase database) {
        super(database);
        cases =
                new JdbcCases(
                        database.bean(CaseRows.class),
                        database.bean(CaseEventRows.class),
                        database.bean(CaseWordRows.class),
                        database.transactions());
        timeline =
                new JdbcTimeline(
                        database.bean(CaseEventRows.class),
                        database.bean(CaseWordRows.class),
                        database.transactions());
    }

    @Test
    void stored_rows_are_read() {
        List<EventsWrittenBefore.Row> rows = EventsWrittenBefore.rows();
        for (int i = 0; i < rows.size(); i++) {
            insert(rows.get(i), i);
        }
        List<CaseEvent> events = EventsWrittenBefore.events();
        assertThat(cases.events(NUMBER)).containsExactlyElementsOf(events);
        assertThat(timeline.page(NUMBER, TimelineContract.ALL, null, 100))
                .extracting(TimelineEntry::event)
                .containsExactlyElementsOf(events);
        for (String id : List.of("n-1", "n-2")) {
            assertThat(timeline.note(NUMBER, new NoteId(id))).isPresent();
        }
    }

    @Test
    void rows_are_written_in_the_stored_format() {
        SupportCase opened = CaseExamples.full(1);
        cases.save(CaseExamples.opening(opened));
        List<CaseEvent> events = EventsWrittenBefore.events();
        cases.save(
                new CaseChange(
                        1,
                        opened,
                        events.stream().filter(e -> e.visibility() == Visibility.PUBLIC).toList()));
        UnitOfWork unitOfWork = database.unitOfWork();
        events.stream()
                .filter(e -> e.visibility() == Visibility.INTERNAL)
                .forEach(e -> unitOfWork.run(() -> timeline.append(NUMBER, e)));

        assertThat(stored("detail"))
                .containsExactlyElementsOf(
                        expected().map(EventsWrittenBefore.Row::detail).toList());
        assertThat(
                        stored(
                                "concat(type, ' ', actor_id, ' ', visibility, ' ',"
                                        + " coalesce(note_id, 'none'))"))
                .containsExactlyElementsOf(
                        expected()
                                .map(
                                        row ->
                                                String.join(
                                                        " ",
                                                        row.type().name(),
                                                        row.actor(),
                                                        row.visibility().name(),
                                                        row.noteId() == null
                                                                ? "none"
                                                                : row.noteId()))
                                .toList());
    }

    /** Returns the rows sorted: public ones first, since internal ones are appended to them. */
    private static Stream<EventsWrittenBefore.Row> expected() {
        return EventsWrittenBefore.rows().stream()
                .sorted(Comparator.comparing(EventsWrittenBefore.Row::visibility));
    }

    private List<String> stored(String column) {
        return database.query(
                "select "
                        + column
                        + " from case_event where case_number = ? and case_version = 2"
                        + " order by ordinal",
                NUMBER.value());
    }

    private void insert(EventsWrittenBefore.Row row, int ordinal) {
        database.update(
                """
                insert into case_event
                    (case_number, case_version, ordinal, happened_at, actor_id, type, detail,
                    visibility, note_id)
                values (?, 1, ?, timestamp '2026-06-15 13:00:00.123456', ?, ?, ?, ?, ?)
                """,
                NUMBER.value(),
                ordinal,
                row.actor(),
                row.type().name(),
                row.detail(),
                row.visibility().name(),
                row.noteId());
    }
}
