package org.expedite.application.casework;

import java.time.Instant;
import java.util.Objects;
import org.expedite.application.access.Actor;
import org.expedite.application.access.UseCase;
import org.expedite.domain.cases.Amendment;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.LevelMoves;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.PriorityMoves;
import org.expedite.domain.cases.ReportMoves;
import org.expedite.domain.cases.ResolutionMoves;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.WaitMoves;
import org.expedite.domain.cases.WorkaroundMoves;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.PolicySettings;
import org.jspecify.annotations.Nullable;

/**
 * Moves cases from the queue to their closure, for engineers, customers and duty managers. All
 * methods throw {@link org.expedite.application.access.ForbiddenException} if the actor's role does
 * not allow the move, and {@link org.expedite.application.NotFoundException} if the case does not
 * exist or the actor has no access.
 */
public final class CaseworkDesk {
    private final MoveExecutor moves;
    private final PolicySettings settings;

    /** Creates a desk that moves cases with {@code moves}. */
    public CaseworkDesk(MoveExecutor moves, PolicySettings settings) {
        this.moves = moves;
        this.settings = settings;
    }

    /** Sets another priority; see {@link PriorityMoves#changePriority}. */
    public MoveResult changePriority(
            Actor actor, CaseNumber number, Priority priority, String reason) {
        return move(
                actor,
                UseCase.CHANGE_PRIORITY,
                number,
                (c, by, at) -> PriorityMoves.changePriority(c, priority, reason, by, at));
    }

    /**
     * Corrects or completes the report; see {@link ReportMoves#amend}.
     *
     * @param seen the expected version of the case, or null for any
     */
    public MoveResult amend(
            Actor actor, CaseNumber number, @Nullable Integer seen, Amendment amendment) {
        return moves.move(
                actor,
                UseCase.AMEND_CASE,
                number,
                seen,
                snapshot ->
                        ReportMoves.amend(
                                snapshot.supportCase(),
                                amendment.applyTo(snapshot.supportCase().report()),
                                actor.participant(),
                                snapshot.at()));
    }

    /** Begins waiting for the customer; see {@link WaitMoves#begin}. */
    public MoveResult awaitCustomer(Actor actor, CaseNumber number, String reason) {
        return move(
                actor,
                UseCase.AWAIT_CUSTOMER,
                number,
                (c, by, at) -> WaitMoves.begin(c, reason, by, at));
    }

    /** Ends waiting for the customer; see {@link WaitMoves#end}. */
    public MoveResult resume(Actor actor, CaseNumber number) {
        return move(actor, UseCase.RESUME, number, WaitMoves::end);
    }

    /**
     * Puts a workaround in place; see {@link WorkaroundMoves#putInPlace}. Clause {@code FAQ_P1}.
     */
    public MoveResult workAround(Actor actor, CaseNumber number, String summary) {
        return move(
                actor,
                UseCase.WORK_AROUND,
                number,
                (c, by, at) -> WorkaroundMoves.putInPlace(c, summary, by, at));
    }

    /** Reports that the workaround has failed; see {@link WorkaroundMoves#fail}. */
    public MoveResult failWorkaround(Actor actor, CaseNumber number, @Nullable String reason) {
        return move(
                actor,
                UseCase.FAIL_WORKAROUND,
                number,
                (c, by, at) -> WorkaroundMoves.fail(c, reason, by, at));
    }

    /** Resolves the case; see {@link ResolutionMoves#resolve}. */
    public MoveResult resolve(Actor actor, CaseNumber number, String summary) {
        return move(
                actor,
                UseCase.RESOLVE,
                number,
                (c, by, at) -> ResolutionMoves.resolve(c, summary, by, at));
    }

    /**
     * Closes the case because the customer agrees with the resolution; see {@link
     * ResolutionMoves#close}.
     *
     * @param agreedBy the contact who agrees, if staff records it on behalf of the customer; a
     *     customer agrees for itself and may pass null
     */
    public MoveResult close(Actor actor, CaseNumber number, @Nullable ContactId agreedBy) {
        ContactId representative = CustomerRepresentative.of(actor, agreedBy);
        return moves.move(
                actor,
                UseCase.CLOSE,
                number,
                null,
                representative,
                snapshot ->
                        CustomerRepresentative.error(
                                actor,
                                representative,
                                "agreed_by",
                                snapshot.supportCase(),
                                snapshot.facts().registry(),
                                settings.dayOf(snapshot.at())),
                snapshot ->
                        ResolutionMoves.close(
                                snapshot.supportCase(),
                                Objects.requireNonNull(representative),
                                actor.participant(),
                                snapshot.at()));
    }

    /** Withdraws the case; see {@link ResolutionMoves#withdraw}. */
    public MoveResult withdraw(Actor actor, CaseNumber number, @Nullable String reason) {
        return move(
                actor,
                UseCase.WITHDRAW,
                number,
                (c, by, at) -> ResolutionMoves.withdraw(c, reason, by, at));
    }

    /** Moves the case one level down, as a duty manager; see {@link LevelMoves#deEscalate}. */
    public MoveResult deEscalate(Actor actor, CaseNumber number, String reason) {
        return deEscalate(actor, number, null, reason);
    }

    /**
     * Moves the case one level down like {@link #deEscalate(Actor, CaseNumber, String)}, so that
     * the same request sent twice does not move it twice.
     *
     * @param seen the expected version of the case, or null for any
     */
    public MoveResult deEscalate(
            Actor actor, CaseNumber number, @Nullable Integer seen, String reason) {
        return moves.move(
                actor,
                UseCase.DE_ESCALATE,
                number,
                seen,
                snapshot ->
                        LevelMoves.deEscalate(
                                snapshot.supportCase(),
                                settings.levels(),
                                reason,
                                actor.participant(),
                                snapshot.at()));
    }

    /**
     * Moves the case one level up, expedited and outside of the programme, as a duty manager; see
     * {@link LevelMoves#override}.
     */
    public MoveResult override(Actor actor, CaseNumber number, String reason) {
        return override(actor, number, null, reason);
    }

    /**
     * Moves the case one level up like {@link #override(Actor, CaseNumber, String)}, so that the
     * same request sent twice does not move it twice.
     *
     * @param seen the expected version of the case, or null for any
     */
    public MoveResult override(
            Actor actor, CaseNumber number, @Nullable Integer seen, String reason) {
        return moves.move(
                actor,
                UseCase.OVERRIDE,
                number,
                seen,
                snapshot ->
                        LevelMoves.override(
                                snapshot.supportCase(),
                                settings.levels(),
                                reason,
                                actor.participant(),
                                snapshot.at()));
    }

    private MoveResult move(Actor actor, UseCase useCase, CaseNumber number, Attempt attempt) {
        return moves.move(
                actor,
                useCase,
                number,
                null,
                snapshot -> attempt.at(snapshot.supportCase(), actor.participant(), snapshot.at()));
    }

    /** An attempt to make a move on a case. */
    private interface Attempt {
        Move at(SupportCase supportCase, Participant by, Instant at);
    }
}
