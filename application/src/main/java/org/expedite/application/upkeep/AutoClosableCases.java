package org.expedite.application.upkeep;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/** Port to the search for resolved cases that can be auto-closed. */
public interface AutoClosableCases {
    /**
     * Returns resolved cases whose time without a response began at or before {@code until},
     * ordered by that time, then by number.
     *
     * @param last the last case of the page before, as it was read; or null for the first page
     * @param limit the maximum number of cases, 1 or more
     */
    List<SupportCase> awaitingConfirmationSince(
            Instant until, @Nullable SupportCase last, int limit);
}
