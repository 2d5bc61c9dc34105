package org.expedite.application.casework;

import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseSnapshot;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.ReopeningMoves;
import org.expedite.domain.cases.ReopeningWindow;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.escalation.PriorityEscalation;

/** Reopens cases, and assesses their cover as for a new case. */
public final class ReopeningDesk {
    private final CaseReader reader;
    private final MoveExecutor moves;
    private final PriorityEscalation policy;
    private final ReopeningWindow window;
    private final UnitOfWork unitOfWork;

    /** Creates a desk on these ports. */
    public ReopeningDesk(
            CaseReader reader,
            MoveExecutor moves,
            PriorityEscalation policy,
            ReopeningWindow window,
            UnitOfWork unitOfWork) {
        this.reader = reader;
        this.moves = moves;
        this.policy = policy;
        this.window = window;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Reopens a resolved, closed or withdrawn case; see {@link ReopeningMoves#reopen}.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public MoveResult reopen(Actor actor, CaseNumber number, String reason) {
        return unitOfWork.run(
                () -> {
                    CaseSnapshot snapshot = reader.snapshot(actor, UseCase.REOPEN, number, null);
                    return moves.storeAssessed(snapshot, attempt(actor, snapshot, reason));
                });
    }

    private Move attempt(Actor actor, CaseSnapshot snapshot, String reason) {
        SupportCase supportCase = snapshot.supportCase();
        return ReopeningMoves.reopen(
                supportCase,
                policy.assistance(snapshot.facts().forCase(supportCase), snapshot.at()),
                snapshot.facts().product(supportCase.organization()),
                window,
                reason,
                actor.participant(),
                snapshot.at());
    }
}
