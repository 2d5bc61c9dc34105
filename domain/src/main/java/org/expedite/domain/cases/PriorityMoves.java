package org.expedite.domain.cases;

import java.time.Instant;
import org.expedite.domain.explanation.Statement;

/** Moves that set the priority of a case. */
public final class PriorityMoves {
    private PriorityMoves() {}

    /**
     * Sets another priority. The customer proposes a priority and an engineer may correct it; both
     * are recorded (ours). Below P2 the case is no longer expedited; its level does not change.
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
                        Refusal.PRIORITY_UNCHANGED, Statement.PRIORITY_UNCHANGED.with(next.name()))
                : move;
    }
}
