package org.expedite.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.explanation.Statement;

/**
 * Reopens cases that are resolved, closed or withdrawn. Reopening asks for assistance again, so the
 * cover is assessed as for a new case. Clause {@code REQUIRE_CONTRACT}.
 */
public final class ReopeningMoves {
    private ReopeningMoves() {}

    /**
     * Reopens a case, not expedited and without an owner. If the center assists, it goes back into
     * the queue of its level; else it awaits assistance. Accepted time and materials remain valid
     * as long as no contract covers the product.
     *
     * @param found the assistance that a new case would get now
     * @param known the product as currently registered, stored if the assistance changes
     * @param reason the remaining problem
     */
    public static Move reopen(
            SupportCase supportCase,
            Assistance found,
            CaseProduct known,
            ReopeningWindow window,
            String reason,
            Participant by,
            Instant at) {
        Optional<Move.Refused> objection = objectionTo(supportCase, window, by, at);
        if (objection.isPresent()) {
            return objection.get();
        }
        Assistance before = supportCase.assistance();
        Assistance after = found.retaining(before.timeAndMaterials());
        CaseMove move = moveTo(after);
        Move reopened =
                supportCase.make(
                        move,
                        by,
                        at,
                        c -> c.with(c.state().reopened(at)),
                        origin ->
                                new CaseEvent.Reopened(
                                        origin,
                                        reason,
                                        CaseTransitions.after(supportCase.state().status(), move)
                                                .orElseThrow()));
        return reopened instanceof Move.Made(CaseChange change) && !after.equals(before)
                ? new Move.Made(change.then(c -> assisted(c, after, known, by, at)))
                : reopened;
    }

    /** Returns the refusal that {@code by} would get for reopening; empty if it is possible. */
    public static Optional<Move.Refused> objectionTo(
            SupportCase supportCase, ReopeningWindow window, Participant by, Instant at) {
        return supportCase
                .objectionTo(CaseMove.REOPEN, by)
                .or(
                        () ->
                                window.isOver(supportCase.state(), at)
                                        ? Optional.of(tooLate(supportCase))
                                        : Optional.empty());
    }

    private static Move.Refused tooLate(SupportCase supportCase) {
        return new Move.Refused(
                Refusal.REOPENING_TOO_LATE,
                supportCase.state().status() == CaseStatus.WITHDRAWN
                        ? Statement.REOPENING_WITHDRAWN_TOO_LATE.with()
                        : Statement.REOPENING_TOO_LATE.with());
    }

    private static CaseMove moveTo(Assistance assistance) {
        if (assistance.isGiven()) {
            return CaseMove.REOPEN;
        }
        return switch (assistance.outcome()) {
            case DIRECT -> CaseMove.REOPEN;
            case CONTACT_PARTNER -> CaseMove.REOPEN_REFERRED;
            case NOT_COVERED -> CaseMove.REOPEN_AWAITING_COVERAGE;
            case UNVERIFIED -> CaseMove.REOPEN_AWAITING_VERIFICATION;
        };
    }

    private static CaseChange assisted(
            SupportCase reopened, Assistance found, CaseProduct known, Participant by, Instant at) {
        return new CaseChange(
                reopened.version(),
                reopened.with(known, found),
                List.of(
                        new CaseEvent.AssistanceChanged(
                                new CaseEvent.Origin(by.id(), at),
                                reopened.assistance().outcome(),
                                found.outcome())));
    }
}
