package org.expedite.domain.cases;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;

/** A new look at whether the center assists with a case. */
public final class ReassessmentMoves {
    private ReassessmentMoves() {}

    /**
     * What the look changes; the assistance changes only while the case awaits it.
     *
     * @param known the product as it is known now, kept with an answer that changes
     * @return the change, an empty one where the answer is still the same
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
