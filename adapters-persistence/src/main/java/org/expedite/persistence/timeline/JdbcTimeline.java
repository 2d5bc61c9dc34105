package org.expedite.persistence.timeline;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.timeline.Timeline;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.Require;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.NoteMoves;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/** Timelines of the cases in a database, one row per event. A read is one statement. */
public final class JdbcTimeline implements Timeline {
    private final CaseEventRows rows;
    private final CaseWordRows words;
    private final TransactionOperations<Connection> transactions;

    /**
     * Creates the port on the rows of one database.
     *
     * @param transactions the transactions of the data source that the rows are in
     */
    public JdbcTimeline(
            CaseEventRows rows,
            CaseWordRows words,
            TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.words = words;
        this.transactions = transactions;
    }

    @Override
    public TimelinePosition append(CaseNumber number, CaseEvent event) {
        Require.that(
                event.visibility() == Visibility.INTERNAL,
                event,
                "a public event must be part of a change of the case");
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException(
                    "Case " + number + " can only be held within a unit of work.");
        }
        HeldCaseRow held =
                rows.hold(number.value())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "There is no case " + number + "."));
        TimelinePosition position =
                new TimelinePosition(
                        held.version(), rows.nextOrdinal(number.value(), held.version()));
        CaseEventRow row = CaseEventRow.of(number, position, event);
        rows.insert(List.of(row));
        words.add(number, held.openedAt(), row.toPassage().stream().toList());
        return position;
    }

    @Override
    public List<TimelineEntry> page(
            CaseNumber number,
            Set<Visibility> visible,
            @Nullable TimelinePosition after,
            int limit) {
        return rows.list(query(number, visible, after, limit)).stream()
                .map(CaseEventRow::toEntry)
                .toList();
    }

    @Override
    public Map<CaseNumber, List<CaseEvent>> events(
            Set<CaseNumber> numbers, Set<CaseEvent.Type> types) {
        if (numbers.isEmpty() || types.isEmpty()) {
            return Map.of();
        }
        return rows.ofCases(numbers, types).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> new CaseNumber(row.caseNumber()),
                                Collectors.mapping(
                                        CaseEventRow::toEvent, Collectors.toUnmodifiableList())));
    }

    @Override
    public Optional<Note> note(CaseNumber number, NoteId id) {
        return rows.note(number.value(), id.value())
                .map(CaseEventRow::toEvent)
                .flatMap(NoteMoves::addedBy);
    }

    /**
     * Returns the query for a page. If only some visibilities are requested, a hint names the index
     * that contains just these, in order.
     */
    private static Select query(
            CaseNumber number,
            Set<Visibility> visible,
            @Nullable TimelinePosition after,
            int limit) {
        boolean all = visible.size() == Visibility.values().length;
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("case_number = ?", number.value());
        if (!all) {
            conditions.addIn(
                    "visibility", visible.stream().map(Visibility::name).sorted().toList());
        }
        if (after != null) {
            // The first part is redundant, but lets the database use an index.
            conditions.add(
                    "case_version >= ? and (case_version > ? or ordinal > ?)",
                    after.version(),
                    after.version(),
                    after.ordinal());
        }
        return conditions.select(
                "select /*+ INDEX(case_event "
                        + (all ? "primary" : "ix_case_event_visibility")
                        + ") */ "
                        + CaseEventRow.COLUMNS
                        + " from case_event",
                "case_version, ordinal",
                limit);
    }
}
