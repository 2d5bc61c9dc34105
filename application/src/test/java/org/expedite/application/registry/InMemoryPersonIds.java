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
    private final InMemoryTable<String, PersonKind> rows;
    private final InMemoryRegistry registry;

    public InMemoryPersonIds(InMemoryStore store, InMemoryRegistry registry) {
        this.rows = store.table(Comparator.<String>naturalOrder());
        this.registry = registry;
    }

    @Override
    public Optional<PersonKind> take(String id, PersonKind kind) {
        Optional<PersonKind> holder = Optional.ofNullable(rows.get(id)).or(() -> recorded(id));
        if (holder.isEmpty()) {
            rows.put(id, kind);
        }
        return holder.filter(other -> other != kind);
    }

    /** Tests write some records without a desk, which would take their ids. */
    private Optional<PersonKind> recorded(String id) {
        return Stream.of(PersonKind.CONTACT, PersonKind.ENGINEER)
                .filter(kind -> registry.missing(Set.of(recordOf(id, kind))).isEmpty())
                .findFirst();
    }

    private static RecordKey recordOf(String id, PersonKind kind) {
        return new RecordKey(RecordKind.valueOf(kind.name()), id);
    }
}
