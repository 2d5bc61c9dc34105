package org.expedite.application.registry;

import java.util.Comparator;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;

/** The ids of people in memory, each with the kind of the record that has it. */
public final class InMemoryPersonIds implements PersonIds {
    private final InMemoryTable<String, RecordKind> rows;

    public InMemoryPersonIds(InMemoryStore store) {
        this.rows = store.table(Comparator.<String>naturalOrder());
    }

    @Override
    public Optional<RecordKind> take(RecordKey person) {
        RecordKind kind = rows.get(person.id());
        if (kind == null) {
            rows.put(person.id(), person.kind());
            return Optional.empty();
        }
        return Optional.of(kind).filter(k -> k != person.kind());
    }
}
