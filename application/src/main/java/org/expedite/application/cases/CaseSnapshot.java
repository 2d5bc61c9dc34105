package org.expedite.application.cases;

import java.time.Instant;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/**
 * A case and its facts, as read in one unit of work for an actor with access.
 *
 * @param facts the facts of the case
 * @param at the instant after the reads
 * @param access the access of that actor to cases
 */
public record CaseSnapshot(
        SupportCase supportCase, KnownFacts facts, Instant at, CaseAccess access) {

    /**
     * Returns whether the case has changed since somebody saw it.
     *
     * @param seen the version that was seen, or null for any
     */
    public boolean isStale(@Nullable Integer seen) {
        return seen != null && seen != supportCase.version();
    }
}
