package org.expedite.application.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.StaleVersionException;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Progress;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/** Cases in memory. */
public final class InMemoryCases implements Cases {
    private record Row(SupportCase supportCase, List<CaseEvent> events) {}

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
        List<CaseEvent> before = current == null ? List.of() : current.events();
        rows.put(
                number,
                new Row(
                        change.after(),
                        Stream.concat(before.stream(), change.events().stream()).toList()));
    }

    @Override
    public List<SupportCase> page(
            CaseFilter filter, CaseOrder order, @Nullable CasePlace after, int limit) {
        Comparator<CasePlace> places = order.ofPlaces();
        return all().filter(c -> passes(filter, c))
                .filter(c -> after == null || places.compare(CasePlace.of(c), after) > 0)
                .sorted(Comparator.comparing(CasePlace::of, places))
                .limit(limit)
                .toList();
    }

    @Override
    public List<CaseEvent> events(CaseNumber number) {
        Row row = rows.get(number);
        return row == null ? List.of() : row.events();
    }

    /** All cases, in the order of their numbers. */
    public Stream<SupportCase> all() {
        return rows.rows().values().stream().map(Row::supportCase);
    }

    /** See {@link org.expedite.application.queues.Queues#hold}. */
    public Optional<SupportCase> hold(CaseNumber number) {
        return rows.hold(number).map(Row::supportCase);
    }

    private static boolean passes(CaseFilter filter, SupportCase supportCase) {
        Progress progress = supportCase.progress();
        return matches(filter.status(), progress.status())
                && matches(filter.priority(), progress.priority())
                && (filter.organizations() == null
                        || filter.organizations().contains(supportCase.organization()))
                && matches(filter.level(), progress.level())
                && matches(filter.expedited(), progress.expedited());
    }

    private static boolean matches(@Nullable Object wanted, Object actual) {
        return wanted == null || wanted.equals(actual);
    }
}
