package org.expedite.domain.cases;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.contracts.Assistance;

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
        return supportCase.state().status().awaitsAssistance()
                ? apply(supportCase, found, known, actor, at)
                : CaseChange.startingFrom(supportCase);
    }

    /**
     * Applies the assistance that was found to a case in any status, as if the case was new:
     * accepted time and materials survive while no contract covers the product. A case that the
     * center no longer assists with has no owner. A case that is over keeps its status.
     *
     * @param known the product as currently registered, stored if the assistance changes
     * @return the change; an empty one if the assistance is the same
     */
    static CaseChange apply(
            SupportCase supportCase,
            Assistance found,
            CaseProduct known,
            String actor,
            Instant at) {
        Assistance next = found.retaining(supportCase.assistance().timeAndMaterials());
        if (next.equals(supportCase.assistance())) {
            return CaseChange.startingFrom(supportCase);
        }
        return new CaseChange(
                supportCase.version(),
                supportCase.with(known, next).with(stateWith(next, supportCase.state(), at)),
                List.of(
                        new CaseEvent.AssistanceChanged(
                                new CaseEvent.Origin(actor, at),
                                supportCase.assistance().outcome(),
                                next.outcome())));
    }

    private static CaseState stateWith(Assistance next, CaseState state, Instant at) {
        CaseStatus status = state.status();
        if (status.isOver()) {
            return state;
        }
        if (next.isGiven()) {
            return status.awaitsAssistance()
                    ? state.in(after(status, CaseMove.COVER)).queuedAgain(at)
                    : state;
        }
        return state.in(after(status, CaseTransitions.moveTo(next.outcome()))).withoutOwner();
    }

    private static CaseStatus after(CaseStatus status, CaseMove move) {
        return CaseTransitions.after(status, move).orElse(status);
    }
}
