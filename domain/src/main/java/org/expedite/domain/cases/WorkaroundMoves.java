package org.expedite.domain.cases;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What takes the pain away while the cause is still there. Clause {@code FAQ_P1}. */
public final class WorkaroundMoves {
    private WorkaroundMoves() {}

    /**
     * The workaround is in place; the case stays open, with its owner.
     *
     * @param summary what it is
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
     * It no longer helps: its owner goes on, or it waits in its queue where it has none.
     *
     * @param reason what happened, or null
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

    /** Why {@code by} could not report now that it fails; empty where it could. */
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
