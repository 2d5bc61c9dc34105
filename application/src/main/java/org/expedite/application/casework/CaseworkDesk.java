package org.expedite.application.casework;

import java.time.Instant;
import java.util.Objects;
import org.expedite.application.access.Actor;
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
 * Where a case is worked on from the queue to its closure, by engineers, customers and duty
 * managers. Of each call: who may make it at all is refused with {@link
 * org.expedite.application.access.ForbiddenException}, and a case that is not there, or not for
 * this actor, with {@link org.expedite.application.NotFoundException}.
 */
public final class CaseworkDesk {
    private final MoveExecutor moves;
    private final PolicySettings settings;

    /** A desk that moves cases with {@code moves}. */
    public CaseworkDesk(MoveExecutor moves, PolicySettings settings) {
        this.moves = moves;
        this.settings = settings;
    }

    /** Sets another priority; see {@link PriorityMoves#changePriority}. */
    public MoveResult changePriority(
            Actor actor, CaseNumber number, Priority priority, String reason) {
        return move(
                actor,
                number,
                (c, by, at) -> PriorityMoves.changePriority(c, priority, reason, by, at));
    }

    /**
     * Corrects or completes the report; see {@link ReportMoves#amend}.
     *
     * @param seen the version that the actor has seen, or null for any
     */
    public MoveResult amend(
            Actor actor, CaseNumber number, @Nullable Integer seen, Amendment amendment) {
        return moves.move(
                actor,
                number,
                seen,
                snapshot ->
                        ReportMoves.amend(
                                snapshot.supportCase(),
                                amendment.applyTo(snapshot.supportCase().report()),
                                actor.participant(),
                                snapshot.at()));
    }

    /** Its owner waits for the customer; see {@link WaitMoves#begin}. */
    public MoveResult awaitCustomer(Actor actor, CaseNumber number, String reason) {
        return move(actor, number, (c, by, at) -> WaitMoves.begin(c, reason, by, at));
    }

    /** The customer has done what was waited for; see {@link WaitMoves#end}. */
    public MoveResult resume(Actor actor, CaseNumber number) {
        return move(actor, number, WaitMoves::end);
    }

    /** A workaround is in place; see {@link WorkaroundMoves#putInPlace}. Clause {@code FAQ_P1}. */
    public MoveResult workAround(Actor actor, CaseNumber number, String summary) {
        return move(actor, number, (c, by, at) -> WorkaroundMoves.putInPlace(c, summary, by, at));
    }

    /** The workaround no longer helps; see {@link WorkaroundMoves#fail}. */
    public MoveResult failWorkaround(Actor actor, CaseNumber number, @Nullable String reason) {
        return move(actor, number, (c, by, at) -> WorkaroundMoves.fail(c, reason, by, at));
    }

    /** The cause is mended; see {@link ResolutionMoves#resolve}. */
    public MoveResult resolve(Actor actor, CaseNumber number, String summary) {
        return move(actor, number, (c, by, at) -> ResolutionMoves.resolve(c, summary, by, at));
    }

    /**
     * The customer agrees with the resolution; see {@link ResolutionMoves#close}.
     *
     * @param agreedBy who of the customer, as staff heard it on the phone; a customer speaks for
     *     itself, also where this is null
     */
    public MoveResult close(Actor actor, CaseNumber number, @Nullable ContactId agreedBy) {
        ContactId spokesperson = CustomerRepresentative.of(actor, agreedBy);
        return moves.move(
                actor,
                number,
                null,
                spokesperson,
                snapshot ->
                        CustomerRepresentative.error(
                                actor,
                                spokesperson,
                                "agreed_by",
                                snapshot.supportCase(),
                                snapshot.facts().registry(),
                                settings.dayOf(snapshot.at())),
                snapshot ->
                        ResolutionMoves.close(
                                snapshot.supportCase(),
                                Objects.requireNonNull(spokesperson),
                                actor.participant(),
                                snapshot.at()));
    }

    /** It was not resolved after all; see {@link ResolutionMoves#reopen}. */
    public MoveResult reopen(Actor actor, CaseNumber number, String reason) {
        return move(actor, number, (c, by, at) -> ResolutionMoves.reopen(c, reason, by, at));
    }

    /** The customer does not want it worked on any more; see {@link ResolutionMoves#withdraw}. */
    public MoveResult withdraw(Actor actor, CaseNumber number, @Nullable String reason) {
        return move(actor, number, (c, by, at) -> ResolutionMoves.withdraw(c, reason, by, at));
    }

    /** A duty manager sends it one level down; see {@link LevelMoves#deEscalate}. */
    public MoveResult deEscalate(Actor actor, CaseNumber number, String reason) {
        return move(
                actor,
                number,
                (c, by, at) -> LevelMoves.deEscalate(c, settings.levels(), reason, by, at));
    }

    /**
     * A duty manager sends it one level up, expedited, whatever the programme says; see {@link
     * LevelMoves#override}.
     */
    public MoveResult override(Actor actor, CaseNumber number, String reason) {
        return move(
                actor,
                number,
                (c, by, at) -> LevelMoves.override(c, settings.levels(), reason, by, at));
    }

    private MoveResult move(Actor actor, CaseNumber number, Attempt attempt) {
        return moves.move(
                actor,
                number,
                null,
                snapshot -> attempt.at(snapshot.supportCase(), actor.participant(), snapshot.at()));
    }

    /** A move, tried on a case as it was found. */
    private interface Attempt {
        Move at(SupportCase supportCase, Participant by, Instant at);
    }
}
