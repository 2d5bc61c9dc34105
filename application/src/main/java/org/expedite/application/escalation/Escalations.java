package org.expedite.application.escalation;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.EscalationId;
import org.jspecify.annotations.Nullable;

/** The port to the escalations that were decided, made or asked for; they are never changed. */
public interface Escalations {
    /**
     * Keeps a new escalation.
     *
     * @throws IllegalStateException if one of that id is kept already
     */
    void add(Escalation escalation);

    /** The escalation of that id, if there is one. */
    Optional<Escalation> find(EscalationId id);

    /**
     * The escalations of a case in the order of their ids, which is that of time.
     *
     * @param after only ids greater than this, or null for the first page
     * @param limit the most to give, 1 or more
     */
    List<Escalation> ofCase(CaseNumber number, @Nullable EscalationId after, int limit);
}
