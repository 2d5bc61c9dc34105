package org.expedite.application.upkeep;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.CaseTransitions;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.EngineerId;
import org.jspecify.annotations.Nullable;

/** Port to the search for cases by owner. */
public interface OwnedCases {
    /** The statuses of cases that are worked on by an owner, in the order of their names. */
    List<CaseStatus> STATUSES =
            Arrays.stream(CaseStatus.values())
                    .filter(s -> CaseTransitions.movesFrom(s).contains(CaseMove.UNASSIGN))
                    .sorted(Comparator.comparing(CaseStatus::name))
                    .toList();

    /**
     * Returns the cases that an engineer owns and that are still worked on, ordered by the name of
     * their status, then by number.
     *
     * @param except technical levels whose cases are left out; may be empty
     * @param last the last case of the page before, as it was read; or null for the first page
     * @param limit the maximum number of cases, 1 or more
     */
    List<SupportCase> ownedBy(
            EngineerId owner, Set<TechnicalLevel> except, @Nullable SupportCase last, int limit);
}
