package org.expedite.application;

import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.escalation.Decision;

/**
 * The port to whoever counts what the assistance center does. It is told of each event once, and
 * only after the event was kept: never of a dry run, of a refused or failed request, or of a try
 * that lost its race. See {@link UnitOfWork#afterCommit}.
 *
 * <p>What an adapter does must be quick and must not use the store.
 */
public interface BusinessEvents {
    /** A case was opened; it is as it was kept at first. */
    void caseOpened(SupportCase opened);

    /** A request for priority escalation was decided, whatever the outcome. */
    void escalationDecided(Decision decision);

    /**
     * An engineer took a case out of a queue.
     *
     * @param level the queue's
     */
    void caseClaimed(TechnicalLevel level);
}
