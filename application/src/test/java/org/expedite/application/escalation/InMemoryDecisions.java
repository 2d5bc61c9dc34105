package org.expedite.application.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.expedite.application.InMemoryStore;
import org.expedite.application.InMemoryTable;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.DecisionId;
import org.jspecify.annotations.Nullable;

/** Decisions in memory. */
public final class InMemoryDecisions implements Decisions {
    private final InMemoryTable<DecisionId, Decision> rows;

    public InMemoryDecisions(InMemoryStore store) {
        this.rows = store.table(Comparator.<DecisionId>naturalOrder());
    }

    @Override
    public void add(Decision decision) {
        if (rows.get(decision.id()) != null) {
            throw new IllegalStateException("There is a decision " + decision.id() + " already.");
        }
        rows.put(decision.id(), decision);
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<Decision> ofCase(CaseNumber number, @Nullable DecisionId after, int limit) {
        NavigableMap<DecisionId, Decision> all = rows.rows();
        return (after == null ? all : all.tailMap(after, false))
                .values().stream().filter(d -> d.caseNumber().equals(number)).limit(limit).toList();
    }
}
