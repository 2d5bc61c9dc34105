package org.expedite.domain.cases;

import java.time.Instant;

/**
 * Moves that begin and end waiting for the customer. Whatever the customer says ends it too; see
 * {@link CustomerActivity}.
 */
public final class WaitMoves {
    private WaitMoves() {}

    /**
     * Begins waiting for the customer.
     *
     * @param reason what the customer is asked for
     */
    public static Move begin(SupportCase supportCase, String reason, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.AWAIT_CUSTOMER,
                by,
                at,
                c -> c,
                origin -> new CaseEvent.CustomerAwaited(origin, reason));
    }

    /** Ends waiting: the customer has responded, and the owner continues. */
    public static Move end(SupportCase supportCase, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.RESUME, by, at, c -> c, origin -> new CaseEvent.Resumed(origin, null));
    }
}
