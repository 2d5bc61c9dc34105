package org.expedite.domain.cases;

import java.time.Instant;

/** Waiting for something that only the customer can do. */
public final class WaitMoves {
    private WaitMoves() {}

    /**
     * Its owner waits for the customer.
     *
     * @param reason what for
     */
    public static Move begin(SupportCase supportCase, String reason, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.AWAIT_CUSTOMER,
                by,
                at,
                c -> c,
                origin -> new CaseEvent.CustomerAwaited(origin, reason));
    }

    /** The customer has done it, and the owner goes on. */
    public static Move end(SupportCase supportCase, Participant by, Instant at) {
        return supportCase.make(CaseMove.RESUME, by, at, c -> c, CaseEvent.Resumed::new);
    }
}
