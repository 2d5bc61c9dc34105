package org.expedite.domain.cases;

import java.time.Instant;

/** Moves that set the priority of a case. */
public final class PriorityMoves {
    private PriorityMoves() {}

    /**
     * Sets another priority. The customer proposes, an engineer may correct, and both are recorded
     * (ours); lowering below P2 ends what is expedited and leaves the level as it is.
     */
    public static Move changePriority(
            SupportCase supportCase, Priority next, String reason, Participant by, Instant at) {
        Priority now = supportCase.state().priority();
        Move move =
                supportCase.make(
                        CaseMove.CHANGE_PRIORITY,
                        by,
                        at,
                        c -> c.with(c.state().withPriority(next, by.isStaff())),
                        origin -> new CaseEvent.PriorityChanged(origin, now, next, reason));
        return next == now && move instanceof Move.Made
                ? new Move.Refused(
                        Refusal.PRIORITY_UNCHANGED, "The case already has priority " + next + ".")
                : move;
    }
}
