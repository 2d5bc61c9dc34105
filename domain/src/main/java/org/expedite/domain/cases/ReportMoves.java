package org.expedite.domain.cases;

import java.time.Instant;

/** Moves that correct or complete the report of a case. */
public final class ReportMoves {
    private ReportMoves() {}

    /**
     * Corrects or completes the report. The replaced values are stored with the event.
     *
     * @return an empty change if the report stays the same
     */
    public static Move amend(SupportCase supportCase, CaseReport next, Participant by, Instant at) {
        Move move =
                supportCase.make(
                        CaseMove.AMEND,
                        by,
                        at,
                        c -> c.with(next),
                        origin ->
                                new CaseEvent.Amended(
                                        origin, PreviousReport.of(supportCase.report(), next)));
        return next.equals(supportCase.report()) && move instanceof Move.Made
                ? new Move.Made(CaseChange.startingFrom(supportCase))
                : move;
    }
}
