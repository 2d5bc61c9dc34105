package org.expedite.application.registry;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** The ids of people in memory: those that were taken, and those of an {@link InMemoryRegistry}. */
public final class InMemoryPersonIds implements PersonIds {
    private final InMemoryTable<String, RecordKind> rows;
    private final InMemoryRegistry registry;

    public InMemoryPersonIds(InMemoryStore store, InMemoryRegistry registry) {
        this.rows = store.table(Comparator.<String>naturalOrder());
        this.registry = registry;
    }

    @Override
    public Optional<RecordKind> take(RecordKey person) {
        Optional<RecordKind> holder =
                Optional.ofNullable(rows.get(person.id())).or(() -> recorded(person.id()));
        if (holder.isEmpty()) {
            rows.put(person.id(), person.kind());
        }
        return holder.filter(kind -> kind != person.kind());
    }

    /** Tests write some records without a desk, which would take their ids. */
    private Optional<RecordKind> recorded(String id) {
        return Stream.of(RecordKind.CONTACT, RecordKind.ENGINEER)
                .filter(kind -> registry.missing(Set.of(new RecordKey(kind, id))).isEmpty())
                .findFirst();
    }
}
