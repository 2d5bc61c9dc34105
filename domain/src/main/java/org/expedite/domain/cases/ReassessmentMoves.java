package org.expedite.domain.cases;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;

/** Reassesses whether the center assists with a case. */
public final class ReassessmentMoves {
    private ReassessmentMoves() {}

    /**
     * Applies the assistance that was found. It changes only while the case awaits assistance.
     *
     * @param known the product as currently registered, stored if the assistance changes
     * @return the change; an empty one if the assistance is the same
     */
    public static CaseChange reassess(
            SupportCase supportCase,
            Assistance found,
            CaseProduct known,
            String actor,
            Instant at) {
        CaseState state = supportCase.state();
        if (!state.status().awaitsAssistance() || found.equals(supportCase.assistance())) {
            return CaseChange.startingFrom(supportCase);
        }
        CaseMove move = CaseTransitions.moveTo(found.outcome());
        CaseStatus next = CaseTransitions.after(state.status(), move).orElse(state.status());
        boolean released = found.outcome() == AssistanceOutcome.DIRECT;
        CaseState moved = released ? state.in(next).queuedAgain(at) : state.in(next);
        return new CaseChange(
                supportCase.version(),
                supportCase.with(known, found).with(moved),
                List.of(
                        new CaseEvent.AssistanceChanged(
                                new CaseEvent.Origin(actor, at),
                                supportCase.assistance().outcome(),
                                found.outcome())));
    }
}
