package org.expedite.application.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.expedite.application.FieldError;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseAccess;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseSnapshot;
import org.expedite.application.cases.CaseView;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.MoveSettings;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Executes moves of cases in one unit of work: reads the case and its facts, attempts the move, and
 * stores the change.
 */
public final class MoveExecutor {
    private final Cases cases;
    private final CaseReader reader;
    private final MoveSettings settings;
    private final Reassessments reassessments;
    private final UnitOfWork unitOfWork;

    /** Creates an executor on these ports. */
    public MoveExecutor(
            Cases cases,
            CaseReader reader,
            MoveSettings settings,
            Reassessments reassessments,
            UnitOfWork unitOfWork) {
        this.cases = cases;
        this.reader = reader;
        this.settings = settings;
        this.reassessments = reassessments;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Makes a move.
     *
     * @param useCase the use case that the move belongs to
     * @param seen the expected version of the case, or null for any
     * @param attempt makes the move on the case; may be called several times
     * @throws org.expedite.application.access.ForbiddenException if the actor may not do this
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public MoveResult move(
            Actor actor,
            UseCase useCase,
            CaseNumber number,
            @Nullable Integer seen,
            Function<CaseSnapshot, Move> attempt) {
        return move(actor, useCase, number, seen, null, _ -> Optional.empty(), attempt);
    }

    /**
     * Makes a move that names a contact.
     *
     * @param useCase the use case that the move belongs to
     * @param seen the expected version of the case, or null for any
     * @param named the named contact, whose facts are read too; or null
     * @param check checks the fields of the move
     * @param attempt makes the move on the case; may be called several times
     * @throws org.expedite.application.access.ForbiddenException if the actor may not do this
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public MoveResult move(
            Actor actor,
            UseCase useCase,
            CaseNumber number,
            @Nullable Integer seen,
            @Nullable ContactId named,
            Function<CaseSnapshot, Optional<FieldError>> check,
            Function<CaseSnapshot, Move> attempt) {
        return unitOfWork.run(
                () -> {
                    CaseSnapshot snapshot = reader.snapshot(actor, useCase, number, named);
                    Optional<FieldError> error = check.apply(snapshot);
                    if (error.isPresent()) {
                        return new MoveResult.Invalid(List.of(error.get()));
                    }
                    Move attempted = attempt.apply(snapshot);
                    // What the case does not allow any more is said rather than that it changed.
                    return attempted instanceof Move.Made && snapshot.isStale(seen)
                            ? new MoveResult.Stale()
                            : store(snapshot, attempted);
                });
    }

    /** Stores the change of a move, within the unit of work of the snapshot. */
    MoveResult store(CaseSnapshot snapshot, Move attempted) {
        return switch (attempted) {
            case Move.Refused refused -> refused(snapshot, refused);
            case Move.Made(CaseChange change) -> storeChange(snapshot, change);
        };
    }

    /**
     * Stores the change of a move that assessed the cover, like {@link #store}, and requests a
     * reassessment if the case awaits assistance, since facts may have changed in the meantime.
     */
    MoveResult storeAssessed(CaseSnapshot snapshot, Move attempted) {
        MoveResult result = store(snapshot, attempted);
        if (result instanceof MoveResult.Made(CaseView view)
                && view.supportCase().state().status().awaitsAssistance()) {
            reassessments.requestForCase(view.supportCase(), snapshot.at());
        }
        return result;
    }

    /** Creates the result of a refused move. */
    public MoveResult.Refused refused(CaseSnapshot snapshot, Move.Refused refused) {
        return refused(snapshot.access(), snapshot.supportCase(), snapshot.at(), refused);
    }

    /** Creates the result of a move that was refused at {@code at}. */
    public MoveResult.Refused refused(
            CaseAccess access, SupportCase supportCase, Instant at, Move.Refused refused) {
        return new MoveResult.Refused(
                refused, CaseAction.allowed(access, supportCase, settings, at));
    }

    private MoveResult storeChange(CaseSnapshot snapshot, CaseChange change) {
        if (change.isEmpty()) {
            return new MoveResult.Made(reader.view(snapshot.supportCase(), snapshot));
        }
        cases.save(change);
        return new MoveResult.Made(reader.view(change.after(), snapshot));
    }
}
