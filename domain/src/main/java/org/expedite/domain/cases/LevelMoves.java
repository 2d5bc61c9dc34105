package org.expedite.domain.cases;

import java.time.Instant;
import java.util.Optional;
import org.expedite.domain.explanation.Statement;

/** Moves from one technical level to the next, and the customer's request for one. */
public final class LevelMoves {
    private LevelMoves() {}

    /**
     * Escalates with priority: one level up, expedited, without owner, into that level's queue.
     * Clause {@code PROGRAM}.
     *
     * @param decision the identifier of the decision that granted it
     */
    public static Move escalateWithPriority(
            SupportCase supportCase,
            TechnicalLevel next,
            String decision,
            Participant by,
            Instant at) {
        return supportCase.make(
                CaseMove.ESCALATE_WITH_PRIORITY,
                by,
                at,
                c -> c.with(c.state().escalatedWithPriority(next, at)),
                origin ->
                        new CaseEvent.EscalatedWithPriority(
                                origin, decision, supportCase.state().level(), next));
    }

    /**
     * Escalates without priority: one level up, without owner, into that level's queue. The case is
     * no longer expedited (ours).
     *
     * @param escalation the identifier of the escalation
     * @param justification the requester's justification
     */
    public static Move escalate(
            SupportCase supportCase,
            TechnicalLevels levels,
            String escalation,
            String justification,
            Participant by,
            Instant at) {
        TechnicalLevel level = supportCase.state().level();
        // At the top level the move is refused below.
        TechnicalLevel next = levels.above(level).orElse(level);
        return refuseAtTopLevel(
                supportCase,
                levels,
                supportCase.make(
                        CaseMove.ESCALATE,
                        by,
                        at,
                        c -> c.with(c.state().escalated(next, at)),
                        origin ->
                                new CaseEvent.Escalated(
                                        origin, escalation, level, next, justification)));
    }

    /**
     * Moves a case one level up, expedited, by order of a duty manager. It is recorded as an
     * override, not as a decision of the programme (ours).
     */
    public static Move override(
            SupportCase supportCase,
            TechnicalLevels levels,
            String reason,
            Participant by,
            Instant at) {
        TechnicalLevel level = supportCase.state().level();
        TechnicalLevel next = levels.above(level).orElse(level);
        return refuseAtTopLevel(
                supportCase,
                levels,
                supportCase.make(
                        CaseMove.OVERRIDE,
                        by,
                        at,
                        c -> c.with(c.state().overridden(next, at)),
                        origin -> new CaseEvent.Overridden(origin, level, next, reason)));
    }

    /** Moves a case one level down, into that level's queue (ours). */
    public static Move deEscalate(
            SupportCase supportCase,
            TechnicalLevels levels,
            String reason,
            Participant by,
            Instant at) {
        TechnicalLevel level = supportCase.state().level();
        TechnicalLevel next = levels.below(level).orElse(level);
        Move move =
                supportCase.make(
                        CaseMove.DE_ESCALATE,
                        by,
                        at,
                        c -> c.with(c.state().deEscalated(next, at)),
                        origin -> new CaseEvent.DeEscalated(origin, level, next, reason));
        return move instanceof Move.Made
                ? lowestLevelObjection(supportCase, levels).<Move>map(r -> r).orElse(move)
                : move;
    }

    /**
     * Records the customer's request for escalation without priority. An engineer then decides
     * (ours).
     *
     * @param escalation the identifier of the escalation
     * @param justification the requester's justification
     */
    public static Move requestEscalation(
            SupportCase supportCase,
            TechnicalLevels levels,
            String escalation,
            String justification,
            Participant by,
            Instant at) {
        return refuseAtTopLevel(
                supportCase,
                levels,
                supportCase.make(
                        CaseMove.REQUEST_ORDINARY_ESCALATION,
                        by,
                        at,
                        c -> c.with(c.state().withEscalationRequest()),
                        origin ->
                                new CaseEvent.OrdinaryEscalationRequested(
                                        origin,
                                        escalation,
                                        supportCase.state().level(),
                                        justification)));
    }

    /**
     * Returns the refusal that {@code by} would get for a move between levels or a request for one;
     * empty if it is possible.
     *
     * @param move {@link CaseMove#ESCALATE}, {@link CaseMove#REQUEST_ORDINARY_ESCALATION}, {@link
     *     CaseMove#OVERRIDE} or {@link CaseMove#DE_ESCALATE}
     */
    public static Optional<Move.Refused> objectionTo(
            CaseMove move, SupportCase supportCase, TechnicalLevels levels, Participant by) {
        return supportCase
                .objectionTo(move, by)
                .or(
                        () ->
                                move == CaseMove.DE_ESCALATE
                                        ? lowestLevelObjection(supportCase, levels)
                                        : topLevelObjection(supportCase, levels));
    }

    private static Move refuseAtTopLevel(
            SupportCase supportCase, TechnicalLevels levels, Move move) {
        return switch (move) {
            case Move.Made made ->
                    topLevelObjection(supportCase, levels).<Move>map(r -> r).orElse(made);
            case Move.Refused refused -> refused;
        };
    }

    private static Optional<Move.Refused> topLevelObjection(
            SupportCase supportCase, TechnicalLevels levels) {
        TechnicalLevel level = supportCase.state().level();
        return levels.above(level).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Move.Refused(Refusal.AT_TOP_LEVEL, Statement.AT_TOP_LEVEL.with(level)));
    }

    private static Optional<Move.Refused> lowestLevelObjection(
            SupportCase supportCase, TechnicalLevels levels) {
        TechnicalLevel level = supportCase.state().level();
        return levels.below(level).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Move.Refused(
                                Refusal.AT_LOWEST_LEVEL, Statement.AT_LOWEST_LEVEL.with(level)));
    }
}
