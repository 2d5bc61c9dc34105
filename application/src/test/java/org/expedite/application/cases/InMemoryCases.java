package org.expedite.application.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.application.StaleVersionException;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.application.search.PlainWordAnalyzer;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseTexts;
import org.expedite.domain.cases.CaseTexts.Passage;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.search.SearchQuery;
import org.expedite.domain.search.SearchTerms;
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

        /** Returns the texts by which the case is found, but for the requester's name. */
        Stream<Passage> passages() {
            return Stream.concat(
                    Stream.of(CaseTexts.ofReport(supportCase), CaseTexts.ofModel(supportCase)),
                    events().flatMap(event -> CaseTexts.of(event).stream()));
        }
    }

    private final InMemoryTable<CaseNumber, Row> rows;
    private final InMemoryRegistry registry;

    /**
     * Creates the port on a store.
     *
     * @param registry has the names of requesters
     */
    public InMemoryCases(InMemoryStore store, InMemoryRegistry registry) {
        this.rows = store.table(Comparator.<CaseNumber>naturalOrder());
        this.registry = registry;
    }

    @Override
    public List<SupportCase> find(Set<CaseNumber> numbers) {
        return numbers.stream()
                .flatMap(number -> Stream.ofNullable(rows.get(number)))
                .map(Row::supportCase)
                .toList();
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
                .filter(row -> filter.text() == null || says(row, filter.text()))
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

    /** Returns whether the texts with these visibilities have all words, and one each phrase. */
    private boolean says(Row row, CaseFilter.Text text) {
        SearchQuery.Required required = text.query().required(PlainWordAnalyzer.INSTANCE);
        List<SearchTerms> readable =
                Stream.concat(row.passages(), requester(row.supportCase()))
                        .filter(passage -> text.in().contains(passage.visibility()))
                        .map(p -> SearchTerms.of(p.texts(), PlainWordAnalyzer.INSTANCE))
                        .toList();
        Set<String> words =
                readable.stream().flatMap(t -> t.words().stream()).collect(Collectors.toSet());
        return !required.words().isEmpty()
                && words.containsAll(required.words())
                && required.phrases().stream()
                        .allMatch(p -> readable.stream().anyMatch(t -> t.containPhrase(p)));
    }

    private Stream<Passage> requester(SupportCase supportCase) {
        ContactId requester = supportCase.requester();
        return requester == null
                ? Stream.empty()
                : registry.find(new RecordKey(RecordKind.CONTACT, requester.value())).stream()
                        .map(version -> (Contact) version.record())
                        .map(c -> new Passage(Visibility.PUBLIC, List.of(c.name())));
    }

    private static boolean passes(CaseFilter filter, SupportCase supportCase) {
        CaseState state = supportCase.state();
        Instant openedAt = supportCase.intake().openedAt();
        return contains(filter.statuses(), state.status())
                && contains(filter.priorities(), state.priority())
                && contains(filter.organizations(), supportCase.organization())
                && matches(filter.level(), state.level())
                && matches(filter.expedited(), state.expedited())
                && passes(filter.involved(), supportCase)
                && (filter.opened().from() == null || !openedAt.isBefore(filter.opened().from()))
                && (filter.opened().to() == null || openedAt.isBefore(filter.opened().to()));
    }

    private static boolean passes(CaseFilter.Involved filter, SupportCase supportCase) {
        CaseProduct product = supportCase.product();
        return matches(filter.owner(), supportCase.state().owner())
                && matches(filter.requester(), supportCase.requester())
                && matches(filter.serial(), product.serial())
                && matches(filter.model(), product.model())
                && matches(filter.line(), product.line())
                && !(filter.knownProductsOnly() && supportCase.hidesProduct());
    }

    private static boolean contains(@Nullable Set<?> wanted, Object actual) {
        return wanted == null || wanted.contains(actual);
    }

    private static boolean matches(@Nullable Object wanted, @Nullable Object actual) {
        return wanted == null || wanted.equals(actual);
    }
}
