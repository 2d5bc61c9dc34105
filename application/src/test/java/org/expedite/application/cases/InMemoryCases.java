package org.expedite.application.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.StaleVersionException;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.NoteMoves;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.search.SimpleTerms;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/** Cases in memory. */
public final class InMemoryCases implements Cases {
    private record Row(SupportCase supportCase, List<TimelineEntry> entries) {
        /** The positions of the events of one version are consecutive. */
        Row with(SupportCase next, List<CaseEvent> events) {
            List<TimelineEntry> all = new ArrayList<>(entries);
            for (CaseEvent event : events) {
                int version = next.version();
                long ordinal = all.stream().filter(e -> e.position().version() == version).count();
                all.add(new TimelineEntry(new TimelinePosition(version, (int) ordinal), event));
            }
            return new Row(next, List.copyOf(all));
        }

        Stream<CaseEvent> events() {
            return entries.stream().map(TimelineEntry::event);
        }

        /** Returns whether one text with these visibilities contains all words. */
        boolean says(CaseFilter.Text text) {
            CaseReport report = supportCase.report();
            Stream<String> notes =
                    events().flatMap(e -> NoteMoves.addedBy(e).stream())
                            .filter(n -> text.in().contains(n.visibility()))
                            .map(Note::body);
            return Stream.concat(
                            text.in().contains(Visibility.PUBLIC)
                                    ? Stream.of(report.text())
                                    : Stream.of(),
                            notes)
                    .anyMatch(t -> SimpleTerms.of(t).contain(text.words()));
        }
    }

    private final InMemoryTable<CaseNumber, Row> rows;

    public InMemoryCases(InMemoryStore store) {
        this.rows = store.table(Comparator.<CaseNumber>naturalOrder());
    }

    @Override
    public Optional<SupportCase> find(CaseNumber number) {
        return Optional.ofNullable(rows.get(number)).map(Row::supportCase);
    }

    @Override
    public void save(CaseChange change) {
        CaseNumber number = change.after().number();
        Row current = rows.get(number);
        if (change.before() == 0 && current != null) {
            throw new IllegalStateException("There is a case " + number + " already.");
        }
        int version = current == null ? 0 : current.supportCase().version();
        if (version != change.before()) {
            throw new StaleVersionException("Case " + number);
        }
        Row row = current == null ? new Row(change.after(), List.of()) : current;
        rows.put(number, row.with(change.after(), change.events()));
    }

    /** See {@link org.expedite.application.timeline.Timeline#append}. */
    public TimelinePosition append(CaseNumber number, CaseEvent event) {
        Row current = rows.get(number);
        if (current == null) {
            throw new IllegalStateException("There is no case " + number + ".");
        }
        Row next = current.with(current.supportCase(), List.of(event));
        rows.put(number, next);
        return next.entries().getLast().position();
    }

    /** Returns the events of a case with their positions. */
    public List<TimelineEntry> entries(CaseNumber number) {
        Row row = rows.get(number);
        return row == null ? List.of() : row.entries();
    }

    @Override
    public List<SupportCase> page(
            CaseFilter filter, CaseOrder order, @Nullable CasePosition after, int limit) {
        Comparator<CasePosition> positions = order.comparator();
        return rows.rows().values().stream()
                .filter(row -> filter.text() == null || row.says(filter.text()))
                .map(Row::supportCase)
                .filter(c -> passes(filter, c))
                .filter(c -> after == null || positions.compare(CasePosition.of(c), after) > 0)
                .sorted(Comparator.comparing(CasePosition::of, positions))
                .limit(limit)
                .toList();
    }

    @Override
    public List<CaseEvent> events(CaseNumber number) {
        return entries(number).stream().map(TimelineEntry::event).toList();
    }

    /** Returns all cases in the order of their numbers. */
    public Stream<SupportCase> all() {
        return rows.rows().values().stream().map(Row::supportCase);
    }

    /** See {@link org.expedite.application.queues.Queues#lock}. */
    public Optional<SupportCase> hold(CaseNumber number) {
        return rows.lock(number).map(Row::supportCase);
    }

    private static boolean passes(CaseFilter filter, SupportCase supportCase) {
        CaseState state = supportCase.state();
        return matches(filter.status(), state.status())
                && matches(filter.priority(), state.priority())
                && (filter.organizations() == null
                        || filter.organizations().contains(supportCase.organization()))
                && matches(filter.level(), state.level())
                && matches(filter.expedited(), state.expedited());
    }

    private static boolean matches(@Nullable Object wanted, Object actual) {
        return wanted == null || wanted.equals(actual);
    }
}
