package org.expedite.web.pages.cases;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.web.pages.FormState;

/**
 * A search with the cases that it found.
 *
 * @param form what was asked for
 * @param statuses the statuses that were chosen
 * @param priorities the priorities that were chosen
 * @param levels the technical levels to choose from
 * @param filtered whether anything was asked for
 * @param cases the cases of this page
 * @param next the address of the next page; empty on the last one
 */
public record CaseSearchPage(
        FormState form,
        Set<CaseStatus> statuses,
        Set<Priority> priorities,
        List<TechnicalLevel> levels,
        boolean filtered,
        List<FoundCase> cases,
        Optional<URI> next) {

    /** Copies the lists. */
    public CaseSearchPage {
        statuses = Set.copyOf(statuses);
        priorities = Set.copyOf(priorities);
        levels = List.copyOf(levels);
        cases = List.copyOf(cases);
    }

    /**
     * Returns whether a filter beside the words is used, so that the filters are shown open.
     *
     * @return false for a search by words alone
     */
    public boolean isNarrowed() {
        return !statuses.isEmpty()
                || !priorities.isEmpty()
                || form.values().entrySet().stream()
                        .anyMatch(
                                value ->
                                        !value.getKey().equals("q") && !value.getValue().isEmpty());
    }
}
