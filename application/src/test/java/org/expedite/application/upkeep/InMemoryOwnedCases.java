package org.expedite.application.upkeep;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.expedite.application.cases.InMemoryCases;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.EngineerId;
import org.jspecify.annotations.Nullable;

/** Cases of an owner among those in memory. */
public final class InMemoryOwnedCases implements OwnedCases {
    private static final Comparator<SupportCase> ORDER =
            Comparator.<SupportCase, String>comparing(c -> c.state().status().name())
                    .thenComparing(SupportCase::number);

    private final InMemoryCases cases;

    public InMemoryOwnedCases(InMemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public List<SupportCase> ownedBy(
            EngineerId owner, Set<TechnicalLevel> except, @Nullable SupportCase last, int limit) {
        return cases.all()
                .filter(c -> owner.value().equals(c.state().owner()))
                .filter(c -> STATUSES.contains(c.state().status()))
                .filter(c -> !except.contains(c.state().level()))
                .filter(c -> last == null || ORDER.compare(c, last) > 0)
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }
}
