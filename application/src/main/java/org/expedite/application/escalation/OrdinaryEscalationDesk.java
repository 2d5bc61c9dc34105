package org.expedite.application.escalation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.expedite.application.FieldError;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseParties;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseSnapshot;
import org.expedite.application.cases.Cases;
import org.expedite.application.casework.MoveExecutor;
import org.expedite.application.casework.MoveResult;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.LevelMoves;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.jspecify.annotations.Nullable;

/**
 * Escalates cases without priority for engineers, and records requests of customers; possible also
 * after a denied priority escalation (ours).
 */
public final class OrdinaryEscalationDesk {
    private final Cases cases;
    private final Escalations escalations;
    private final CaseReader reader;
    private final MoveExecutor moves;
    private final TechnicalLevels levels;
    private final Supplier<EscalationId> ids;
    private final UnitOfWork unitOfWork;

    /**
     * Creates a desk on these ports.
     *
     * @param ids supplies new ids, each greater than the one before
     */
    public OrdinaryEscalationDesk(
            Cases cases,
            Escalations escalations,
            CaseReader reader,
            MoveExecutor moves,
            TechnicalLevels levels,
            Supplier<EscalationId> ids,
            UnitOfWork unitOfWork) {
        this.cases = cases;
        this.escalations = escalations;
        this.reader = reader;
        this.moves = moves;
        this.levels = levels;
        this.ids = ids;
        this.unitOfWork = unitOfWork;
    }

    /**
     * For engineers, moves the case up one level, behind expedited cases. For customers, records
     * the request.
     *
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public EscalationResult request(Actor actor, RequestEscalation request) {
        UseCase useCase = useCase(actor);
        return unitOfWork.run(() -> escalate(actor, useCase, request));
    }

    /**
     * Does what {@link #request} does, so that the same request sent twice does not move the case
     * twice.
     *
     * @param seen the expected version of the case, or null for any
     * @return the case
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public MoveResult move(Actor actor, @Nullable Integer seen, RequestEscalation request) {
        UseCase useCase = useCase(actor);
        return unitOfWork.run(
                () -> {
                    ContactId requester = CaseParties.requester(actor, request.requester());
                    CaseSnapshot snapshot =
                            reader.snapshot(actor, useCase, request.number(), requester);
                    Optional<FieldError> error =
                            CaseParties.requesterError(actor, requester, snapshot.facts());
                    if (error.isPresent()) {
                        return new MoveResult.Invalid(List.of(error.get()));
                    }
                    EscalationId id = ids.get();
                    return switch (attempt(actor, useCase, request, snapshot, id)) {
                        case Move.Refused refused -> moves.refused(snapshot, refused);
                        case Move.Made _ when snapshot.isStale(seen) -> new MoveResult.Stale();
                        case Move.Made(CaseChange change) -> {
                            store(actor, request, snapshot, id, change);
                            yield new MoveResult.Made(reader.view(change.after(), snapshot));
                        }
                    };
                });
    }

    /** Returns the use case of the actor: escalating, or else asking for it. */
    private static UseCase useCase(Actor actor) {
        return Permissions.allows(actor, UseCase.ESCALATE)
                ? UseCase.ESCALATE
                : UseCase.REQUEST_ORDINARY_ESCALATION;
    }

    private EscalationResult escalate(Actor actor, UseCase useCase, RequestEscalation request) {
        ContactId requester = CaseParties.requester(actor, request.requester());
        CaseSnapshot snapshot = reader.snapshot(actor, useCase, request.number(), requester);
        Optional<FieldError> error = CaseParties.requesterError(actor, requester, snapshot.facts());
        if (error.isPresent()) {
            return new EscalationResult.Invalid(List.of(error.get()));
        }
        EscalationId id = ids.get();
        return switch (attempt(actor, useCase, request, snapshot, id)) {
            case Move.Refused refused ->
                    new EscalationResult.Refused(moves.refused(snapshot, refused));
            case Move.Made(CaseChange change) -> store(actor, request, snapshot, id, change);
        };
    }

    private Move attempt(
            Actor actor,
            UseCase useCase,
            RequestEscalation request,
            CaseSnapshot snapshot,
            EscalationId id) {
        return useCase == UseCase.ESCALATE
                ? LevelMoves.escalate(
                        snapshot.supportCase(),
                        levels,
                        id.value(),
                        request.justification(),
                        actor.participant(),
                        snapshot.at())
                : LevelMoves.requestEscalation(
                        snapshot.supportCase(),
                        levels,
                        id.value(),
                        request.justification(),
                        actor.participant(),
                        snapshot.at());
    }

    private EscalationResult store(
            Actor actor,
            RequestEscalation request,
            CaseSnapshot snapshot,
            EscalationId id,
            CaseChange change) {
        TechnicalLevel from = snapshot.supportCase().state().level();
        TechnicalLevel to = change.after().state().level();
        OrdinaryEscalation escalation =
                new OrdinaryEscalation(
                        id,
                        request.number(),
                        CaseParties.requester(actor, request.requester()),
                        actor.id(),
                        request.reason(),
                        request.justification(),
                        snapshot.at(),
                        from,
                        higher(from, to));
        escalations.add(escalation);
        cases.save(change);
        return new EscalationResult.Escalated(escalation);
    }

    private static @Nullable TechnicalLevel higher(TechnicalLevel from, TechnicalLevel to) {
        return to.equals(from) ? null : to;
    }
}
