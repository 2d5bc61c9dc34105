package org.expedite.application.cases;

import org.expedite.application.Actor;
import org.expedite.domain.cases.Amendment;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Corrections;
import org.expedite.domain.cases.CustomerWait;
import org.expedite.domain.cases.LevelMoves;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.PriorityMoves;
import org.expedite.domain.cases.Resolution;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.Workaround;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.PolicySettings;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/**
 * Where a case is worked on from the queue to its closure, by engineers, customers and duty
 * managers. Of each call: who may make it at all is refused with {@link
 * org.expedite.application.ForbiddenException}, and a case that is not there, or not for this
 * actor, with {@link org.expedite.application.NotFoundException}.
 */
public final class CaseworkDesk {
    private final CaseMover mover;
    private final PolicySettings settings;

    /** A desk that moves cases with {@code mover}. */
    public CaseworkDesk(CaseMover mover, PolicySettings settings) {
        this.mover = mover;
        this.settings = settings;
    }

    /** Sets another priority; see {@link PriorityMoves#changePriority}. */
    public Moved changePriority(Actor actor, CaseNumber number, Priority priority, String reason) {
        return move(
                actor,
                number,
                (c, by, at) -> PriorityMoves.changePriority(c, priority, reason, by, at));
    }

    /**
     * Corrects or completes the report; see {@link Corrections#amend}.
     *
     * @param seen the version that the actor has seen, or null for any
     */
    public Moved amend(
            Actor actor, CaseNumber number, @Nullable Integer seen, Amendment amendment) {
        return mover.move(
                actor,
                number,
                seen,
                look ->
                        Corrections.amend(
                                look.supportCase(),
                                amendment.applyTo(look.supportCase().report()),
                                actor.participant(),
                                look.at()));
    }

    /** Its owner waits for the customer; see {@link CustomerWait#begin}. */
    public Moved awaitCustomer(Actor actor, CaseNumber number, String reason) {
        return move(actor, number, (c, by, at) -> CustomerWait.begin(c, reason, by, at));
    }

    /** The customer has done what was waited for; see {@link CustomerWait#end}. */
    public Moved resume(Actor actor, CaseNumber number) {
        return move(actor, number, CustomerWait::end);
    }

    /** A workaround is in place; see {@link Workaround#putInPlace}. Clause {@code FAQ_P1}. */
    public Moved workAround(Actor actor, CaseNumber number, String summary) {
        return move(actor, number, (c, by, at) -> Workaround.putInPlace(c, summary, by, at));
    }

    /** The workaround no longer helps; see {@link Workaround#fail}. */
    public Moved failWorkaround(Actor actor, CaseNumber number, @Nullable String reason) {
        return move(actor, number, (c, by, at) -> Workaround.fail(c, reason, by, at));
    }

    /** The cause is mended; see {@link Resolution#resolve}. */
    public Moved resolve(Actor actor, CaseNumber number, String summary) {
        return move(actor, number, (c, by, at) -> Resolution.resolve(c, summary, by, at));
    }

    /**
     * The customer agrees with the resolution; see {@link Resolution#close}.
     *
     * @param agreedBy who of the customer, as staff heard it on the phone; a customer speaks for
     *     itself, also where this is null
     */
    public Moved close(Actor actor, CaseNumber number, @Nullable ContactId agreedBy) {
        ContactId spokesperson = Spokesperson.of(actor, agreedBy);
        return mover.move(
                actor,
                number,
                null,
                spokesperson,
                look ->
                        Spokesperson.problem(
                                actor,
                                spokesperson,
                                "agreed_by",
                                look.supportCase(),
                                look.gathered().known(),
                                settings.dayOf(look.at())),
                look ->
                        Resolution.close(
                                look.supportCase(),
                                Objects.requireNonNull(spokesperson),
                                actor.participant(),
                                look.at()));
    }

    /** It was not resolved after all; see {@link Resolution#reopen}. */
    public Moved reopen(Actor actor, CaseNumber number, String reason) {
        return move(actor, number, (c, by, at) -> Resolution.reopen(c, reason, by, at));
    }

    /** The customer does not want it worked on any more; see {@link Resolution#withdraw}. */
    public Moved withdraw(Actor actor, CaseNumber number, @Nullable String reason) {
        return move(actor, number, (c, by, at) -> Resolution.withdraw(c, reason, by, at));
    }

    /** A duty manager sends it one level down; see {@link LevelMoves#deEscalate}. */
    public Moved deEscalate(Actor actor, CaseNumber number, String reason) {
        return move(
                actor,
                number,
                (c, by, at) -> LevelMoves.deEscalate(c, settings.levels(), reason, by, at));
    }

    /**
     * A duty manager sends it one level up, expedited, whatever the programme says; see {@link
     * LevelMoves#override}.
     */
    public Moved override(Actor actor, CaseNumber number, String reason) {
        return move(
                actor,
                number,
                (c, by, at) -> LevelMoves.override(c, settings.levels(), reason, by, at));
    }

    private Moved move(Actor actor, CaseNumber number, Attempt attempt) {
        return mover.move(
                actor,
                number,
                null,
                look -> attempt.at(look.supportCase(), actor.participant(), look.at()));
    }

    /** A move, tried on a case as it was found. */
    private interface Attempt {
        Move at(SupportCase supportCase, Participant by, Instant at);
    }
}
