package org.expedite.domain.cases;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves that put a workaround in place or report its failure. Clause {@code FAQ_P1}. */
public final class WorkaroundMoves {
    private WorkaroundMoves() {}

    /**
     * Puts a workaround in place. The case stays open and keeps its owner.
     *
     * @param summary description of the workaround
     */
    public static Move putInPlace(
            SupportCase supportCase, String summary, Participant by, Instant at) {
        return supportCase.make(
                CaseMove.WORK_AROUND,
                by,
                at,
                c -> c,
                origin -> new CaseEvent.WorkedAround(origin, summary));
    }

    /**
     * Reports that the workaround has failed. The owner continues, or the case waits in its queue
     * if it has no owner.
     *
     * @param reason description of the failure, or null
     */
    public static Move fail(
            SupportCase supportCase, @Nullable String reason, Participant by, Instant at) {
        return supportCase.make(
                failure(supportCase),
                by,
                at,
                c -> c,
                origin -> new CaseEvent.WorkaroundFailed(origin, reason));
    }

    /**
     * Returns the refusal that {@code by} would get for reporting the failure; empty if it is
     * possible.
     */
    public static Optional<Move.Refused> objectionToFailure(
            SupportCase supportCase, Participant by) {
        return supportCase.objectionTo(failure(supportCase), by);
    }

    private static CaseMove failure(SupportCase supportCase) {
        return supportCase.state().owner() == null
                ? CaseMove.FAIL_UNOWNED_WORKAROUND
                : CaseMove.FAIL_WORKAROUND;
    }
}
