package org.expedite.application.upkeep;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.expedite.application.cases.InMemoryCases;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/** Auto-closable cases among those in memory. */
public final class InMemoryAutoClosableCases implements AutoClosableCases {
    private static final Comparator<SupportCase> LONGEST_FIRST =
            Comparator.comparing(InMemoryAutoClosableCases::since)
                    .thenComparing(SupportCase::number);

    private final InMemoryCases cases;

    public InMemoryAutoClosableCases(InMemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public List<SupportCase> awaitingConfirmationSince(
            Instant until, @Nullable SupportCase last, int limit) {
        return cases.all()
                .filter(c -> c.state().awaitingConfirmationSince() != null)
                .filter(c -> !since(c).isAfter(until))
                .filter(c -> last == null || LONGEST_FIRST.compare(c, last) > 0)
                .sorted(LONGEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static Instant since(SupportCase supportCase) {
        return Objects.requireNonNull(supportCase.state().awaitingConfirmationSince());
    }
}
