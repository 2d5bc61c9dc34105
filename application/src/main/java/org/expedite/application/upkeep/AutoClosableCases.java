package org.expedite.application.upkeep;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/** The port to resolved cases that their customers have said nothing to. */
public interface AutoClosableCases {
    /**
     * Resolved cases whose silence began at {@code until} or before, those first whose silence is
     * longest; of the same moment, in the order of their numbers.
     *
     * @param last only cases that come after this one, as it was when it was read; or null for the
     *     first page
     * @param limit the most to give, 1 or more
     */
    List<SupportCase> awaitingConfirmationSince(
            Instant until, @Nullable SupportCase last, int limit);
}
