package org.expedite.domain.cases;

import java.time.Instant;

/** What is set right after opening: the priority, and what was reported. */
public final class Corrections {
    private Corrections() {}

    /**
     * Sets another priority. The customer proposes, an engineer may correct, and both are recorded
     * (ours); lowering below P2 ends what is expedited and leaves the level as it is.
     */
    public static Move changePriority(
            SupportCase supportCase, Priority next, String reason, Participant by, Instant at) {
        Priority now = supportCase.progress().priority();
        Move move =
                supportCase.make(
                        CaseMove.CHANGE_PRIORITY,
                        by,
                        at,
                        c -> c.with(c.progress().withPriority(next, by.isStaff())),
                        origin -> new CaseEvent.PriorityChanged(origin, now, next, reason));
        return next == now && move instanceof Move.Made
                ? new Move.Refused(
                        Refusal.PRIORITY_UNCHANGED, "The case already has priority " + next + ".")
                : move;
    }

    /**
     * Corrects or completes what was reported; what it said before is kept with the event.
     *
     * @return an empty change where nothing is said differently
     */
    public static Move amend(SupportCase supportCase, Report next, Participant by, Instant at) {
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
