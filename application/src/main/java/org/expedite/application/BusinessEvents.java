package org.expedite.application;

import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.escalation.Decision;

/**
 * Port for business events, such as metrics. Each event is reported once, after its transaction was
 * committed: never for a dry run, a refused or failed request, or an attempt that was repeated. See
 * {@link UnitOfWork#afterCommit}.
 *
 * <p>Adapters must return quickly and must not use the database.
 */
public interface BusinessEvents {
    /** Reports that a case was opened. */
    void caseOpened(SupportCase opened);

    /** Reports that a request for priority escalation was decided, for every outcome. */
    void escalationDecided(Decision decision);

    /**
     * Reports that an engineer claimed a case.
     *
     * @param level the level of the queue
     */
    void caseClaimed(TechnicalLevel level);
}
