package org.expedite.application.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.expedite.application.Actor;
import org.expedite.application.FieldProblem;
import org.expedite.application.ForbiddenException;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.Refusal;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.PolicySettings;
import org.jspecify.annotations.Nullable;

/**
 * How every move of a case goes: load, look, try, and keep what it changes, in one unit of work.
 */
public final class CaseMover {
    private final Cases cases;
    private final CaseReader reader;
    private final PolicySettings settings;
    private final UnitOfWork unitOfWork;

    /** Moves the cases of these ports. */
    public CaseMover(
            Cases cases, CaseReader reader, PolicySettings settings, UnitOfWork unitOfWork) {
        this.cases = cases;
        this.reader = reader;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Makes a move.
     *
     * @param seen the version that the actor has seen, or null for whichever there is
     * @param attempt tries it on the case as it was found; may be called several times
     * @throws ForbiddenException if the move is not for this actor
     * @throws org.expedite.application.NotFoundException if there is no such case, or not for this
     *     actor
     */
    public Moved move(
            Actor actor, CaseNumber number, @Nullable Integer seen, Function<Look, Move> attempt) {
        return move(actor, number, seen, null, _ -> Optional.empty(), attempt);
    }

    /**
     * Makes a move that names somebody.
     *
     * @param seen the version that the actor has seen, or null for whichever there is
     * @param named a contact that the move names, to know more of; or null
     * @param check finds what is wrong with what the move names
     * @param attempt tries it on the case as it was found; may be called several times
     * @throws ForbiddenException if the move is not for this actor
     * @throws org.expedite.application.NotFoundException if there is no such case, or not for this
     *     actor
     */
    public Moved move(
            Actor actor,
            CaseNumber number,
            @Nullable Integer seen,
            @Nullable ContactId named,
            Function<Look, Optional<FieldProblem>> check,
            Function<Look, Move> attempt) {
        actor.requireCasework();
        return unitOfWork.run(
                () -> {
                    Look look = reader.look(actor, reader.load(number), named);
                    if (seen != null && seen != look.supportCase().version()) {
                        return new Moved.Stale();
                    }
                    Optional<FieldProblem> problem = check.apply(look);
                    if (problem.isPresent()) {
                        return new Moved.Invalid(List.of(problem.get()));
                    }
                    return keep(actor, look, attempt.apply(look));
                });
    }

    /**
     * Keeps what an attempt changes, within the unit of work of the look that it was made on.
     *
     * @throws ForbiddenException if the move is not for this actor
     */
    Moved keep(Actor actor, Look look, Move attempted) {
        return switch (attempted) {
            case Move.Refused refused -> refused(actor, look, refused);
            case Move.Made(CaseChange change) -> made(actor, look, change);
        };
    }

    /**
     * The answer to a refused move.
     *
     * @throws ForbiddenException if it is not for this actor, whatever the state of the case
     */
    public Moved.Refused refused(Actor actor, Look look, Move.Refused refused) {
        if (refused.refusal() == Refusal.NOT_PERMITTED) {
            throw new ForbiddenException();
        }
        return new Moved.Refused(refused, CaseAction.allowed(actor, look.supportCase(), settings));
    }

    private Moved made(Actor actor, Look look, CaseChange change) {
        if (change.isEmpty()) {
            return new Moved.Made(reader.show(actor, look.supportCase(), look));
        }
        cases.save(change);
        return new Moved.Made(reader.show(actor, change.after(), look));
    }
}
