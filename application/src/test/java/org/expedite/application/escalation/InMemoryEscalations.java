package org.expedite.application.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.EscalationId;
import org.jspecify.annotations.Nullable;

/** Escalations in memory. */
public final class InMemoryEscalations implements Escalations {
    private final InMemoryTable<EscalationId, Escalation> rows;

    public InMemoryEscalations(InMemoryStore store) {
        this.rows = store.table(Comparator.<EscalationId>naturalOrder());
    }

    @Override
    public void add(Escalation escalation) {
        if (rows.get(escalation.id()) != null) {
            throw new IllegalStateException(
                    "There is an escalation " + escalation.id() + " already.");
        }
        rows.put(escalation.id(), escalation);
    }

    @Override
    public Optional<Escalation> find(EscalationId id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Returns all escalations in the order of their ids. */
    public Stream<Escalation> all() {
        return rows.rows().values().stream();
    }

    @Override
    public List<Escalation> ofCase(CaseNumber number, @Nullable EscalationId after, int limit) {
        NavigableMap<EscalationId, Escalation> all = rows.rows();
        return (after == null ? all : all.tailMap(after, false))
                .values().stream().filter(d -> d.caseNumber().equals(number)).limit(limit).toList();
    }
}
