package org.expedite.application.escalation;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.DecisionId;
import org.jspecify.annotations.Nullable;

/** The port to the decisions that were made; they are never changed. */
public interface Decisions {
    /**
     * Keeps a new decision.
     *
     * @throws IllegalStateException if one of that id is kept already
     */
    void add(Decision decision);

    /** The decision of that id, if there is one. */
    Optional<Decision> find(DecisionId id);

    /**
     * The decisions on a case in the order of their ids, which is that of time.
     *
     * @param after only ids greater than this, or null for the first page
     * @param limit the most to give, 1 or more
     */
    List<Decision> ofCase(CaseNumber number, @Nullable DecisionId after, int limit);
}
