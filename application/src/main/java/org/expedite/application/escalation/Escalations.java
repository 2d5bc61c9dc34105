package org.expedite.application.escalation;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.EscalationId;
import org.jspecify.annotations.Nullable;

/** Port to the escalations that were decided, made or requested. They are never changed. */
public interface Escalations {
    /**
     * Stores a new escalation.
     *
     * @throws IllegalStateException if an escalation with that id exists
     */
    void add(Escalation escalation);

    /** Returns the escalation with that id, if it exists. */
    Optional<Escalation> find(EscalationId id);

    /**
     * Returns escalations of a case in the order of their ids, which is chronological.
     *
     * @param after only ids greater than this, or null for the first page
     * @param limit the maximum number of escalations, 1 or more
     */
    List<Escalation> ofCase(CaseNumber number, @Nullable EscalationId after, int limit);
}
