package org.expedite.application.escalation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.expedite.application.Actor;
import org.expedite.application.FieldProblem;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseMover;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.Look;
import org.expedite.application.cases.Parties;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.LevelMoves;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.jspecify.annotations.Nullable;

/**
 * Where escalation without priority is made by engineers and asked for by customers; denied
 * priority is not denied escalation (ours).
 */
public final class OrdinaryEscalationDesk {
    private final Cases cases;
    private final Escalations escalations;
    private final CaseReader reader;
    private final CaseMover mover;
    private final TechnicalLevels levels;
    private final Supplier<EscalationId> ids;
    private final UnitOfWork unitOfWork;

    /**
     * A desk on these ports.
     *
     * @param ids gives a fresh id, greater than those before it
     */
    public OrdinaryEscalationDesk(
            Cases cases,
            Escalations escalations,
            CaseReader reader,
            CaseMover mover,
            TechnicalLevels levels,
            Supplier<EscalationId> ids,
            UnitOfWork unitOfWork) {
        this.cases = cases;
        this.escalations = escalations;
        this.reader = reader;
        this.mover = mover;
        this.levels = levels;
        this.ids = ids;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Of an engineer, moves the case up one level, behind those that are expedited; of a customer,
     * keeps that it is asked for.
     *
     * @throws org.expedite.application.NotFoundException if there is no such case, or not for this
     *     actor
     */
    public EscalationAnswer request(Actor actor, RequestEscalation request) {
        actor.requireCasework();
        return unitOfWork.run(() -> take(actor, request));
    }

    private EscalationAnswer take(Actor actor, RequestEscalation request) {
        SupportCase supportCase = reader.load(request.number());
        ContactId requester = Parties.requester(actor, request.requester());
        Look look = reader.look(actor, supportCase, requester);
        Optional<FieldProblem> problem =
                Parties.requesterProblem(actor, requester, look.gathered());
        if (problem.isPresent()) {
            return new EscalationAnswer.Refused(List.of(problem.get()));
        }
        EscalationId id = ids.get();
        return switch (attempt(actor, request, look, id)) {
            case Move.Refused refused ->
                    new EscalationAnswer.NotNow(mover.refused(actor, look, refused));
            case Move.Made(CaseChange change) -> keep(actor, request, look, id, change);
        };
    }

    private Move attempt(Actor actor, RequestEscalation request, Look look, EscalationId id) {
        return actor.isStaff()
                ? LevelMoves.escalate(
                        look.supportCase(),
                        levels,
                        id.value(),
                        request.justification(),
                        actor.participant(),
                        look.at())
                : LevelMoves.requestEscalation(
                        look.supportCase(),
                        levels,
                        id.value(),
                        request.justification(),
                        actor.participant(),
                        look.at());
    }

    private EscalationAnswer keep(
            Actor actor, RequestEscalation request, Look look, EscalationId id, CaseChange change) {
        TechnicalLevel from = look.supportCase().progress().level();
        TechnicalLevel to = change.after().progress().level();
        OrdinaryEscalation escalation =
                new OrdinaryEscalation(
                        id,
                        request.number(),
                        Parties.requester(actor, request.requester()),
                        actor.id(),
                        request.reason(),
                        request.justification(),
                        look.at(),
                        from,
                        higher(from, to));
        escalations.add(escalation);
        cases.save(change);
        return new EscalationAnswer.Taken(escalation);
    }

    private static @Nullable TechnicalLevel higher(TechnicalLevel from, TechnicalLevel to) {
        return to.equals(from) ? null : to;
    }
}
