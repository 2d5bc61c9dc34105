package org.expedite.application.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.expedite.application.FieldError;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseSnapshot;
import org.expedite.application.cases.Cases;
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
public final class MoveExecutor {
    private final Cases cases;
    private final CaseReader reader;
    private final PolicySettings settings;
    private final UnitOfWork unitOfWork;

    /** Moves the cases of these ports. */
    public MoveExecutor(
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
    public MoveResult move(
            Actor actor,
            CaseNumber number,
            @Nullable Integer seen,
            Function<CaseSnapshot, Move> attempt) {
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
    public MoveResult move(
            Actor actor,
            CaseNumber number,
            @Nullable Integer seen,
            @Nullable ContactId named,
            Function<CaseSnapshot, Optional<FieldError>> check,
            Function<CaseSnapshot, Move> attempt) {
        actor.requireCasework();
        return unitOfWork.run(
                () -> {
                    CaseSnapshot snapshot = reader.snapshot(actor, reader.load(number), named);
                    if (seen != null && seen != snapshot.supportCase().version()) {
                        return new MoveResult.Stale();
                    }
                    Optional<FieldError> problem = check.apply(snapshot);
                    if (problem.isPresent()) {
                        return new MoveResult.Invalid(List.of(problem.get()));
                    }
                    return store(actor, snapshot, attempt.apply(snapshot));
                });
    }

    /**
     * Keeps what an attempt changes, within the unit of work of the look that it was made on.
     *
     * @throws ForbiddenException if the move is not for this actor
     */
    MoveResult store(Actor actor, CaseSnapshot snapshot, Move attempted) {
        return switch (attempted) {
            case Move.Refused refused -> refused(actor, snapshot, refused);
            case Move.Made(CaseChange change) -> storeChange(actor, snapshot, change);
        };
    }

    /**
     * The answer to a refused move.
     *
     * @throws ForbiddenException if it is not for this actor, whatever the state of the case
     */
    public MoveResult.Refused refused(Actor actor, CaseSnapshot snapshot, Move.Refused refused) {
        if (refused.refusal() == Refusal.NOT_PERMITTED) {
            throw new ForbiddenException();
        }
        return new MoveResult.Refused(
                refused, CaseAction.allowed(actor, snapshot.supportCase(), settings));
    }

    private MoveResult storeChange(Actor actor, CaseSnapshot snapshot, CaseChange change) {
        if (change.isEmpty()) {
            return new MoveResult.Made(reader.view(actor, snapshot.supportCase(), snapshot));
        }
        cases.save(change);
        return new MoveResult.Made(reader.view(actor, change.after(), snapshot));
    }
}
