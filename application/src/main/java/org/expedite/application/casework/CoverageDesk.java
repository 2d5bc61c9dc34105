package org.expedite.application.casework;

import java.util.List;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseSnapshot;
import org.expedite.application.cases.CaseView;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CoverageMoves;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.TimeAndMaterials;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.products.SerialNumber;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Where a case without assistance is helped to it: paid for, or its serial verified. */
public final class CoverageDesk {
    private final CaseReader reader;
    private final MoveExecutor moves;
    private final PriorityEscalation policy;
    private final Money rate;
    private final Reassessments reassessments;
    private final UnitOfWork unitOfWork;

    /**
     * A desk on these ports.
     *
     * @param rate what an hour costs on time and materials from now on
     */
    public CoverageDesk(
            CaseReader reader,
            MoveExecutor moves,
            PriorityEscalation policy,
            Money rate,
            Reassessments reassessments,
            UnitOfWork unitOfWork) {
        this.reader = reader;
        this.moves = moves;
        this.policy = policy;
        this.rate = rate;
        this.reassessments = reassessments;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Records that the customer accepts time and materials at the rate of today; see {@link
     * CoverageMoves#acceptTimeAndMaterials}. See {@link CustomerRepresentative} for who can. Nobody
     * pays for what is covered: where the cover has changed by now, the case goes where that leads,
     * and nothing is accepted.
     *
     * @param acceptedBy who of the customer accepts
     * @param amount what was agreed on beside the rate, more than nothing, or null
     * @throws org.expedite.application.NotFoundException if there is none, or not for this actor
     */
    public MoveResult acceptTimeAndMaterials(
            Actor actor, CaseNumber number, ContactId acceptedBy, @Nullable Money amount) {
        actor.requireCasework();
        return unitOfWork.run(
                () -> {
                    CaseSnapshot snapshot = reader.snapshot(actor, reader.load(number), acceptedBy);
                    Optional<FieldError> problem = representativeError(actor, acceptedBy, snapshot);
                    return problem.isPresent()
                            ? new MoveResult.Invalid(List.of(problem.get()))
                            : store(actor, snapshot, accept(actor, snapshot, acceptedBy, amount));
                });
    }

    private Optional<FieldError> representativeError(
            Actor actor, ContactId acceptedBy, CaseSnapshot snapshot) {
        return CustomerRepresentative.error(
                actor,
                acceptedBy,
                "accepted_by",
                snapshot.supportCase(),
                snapshot.facts().registry(),
                policy.settings().dayOf(snapshot.at()));
    }

    private Move accept(
            Actor actor, CaseSnapshot snapshot, ContactId acceptedBy, @Nullable Money amount) {
        Move accepted =
                CoverageMoves.acceptTimeAndMaterials(
                        snapshot.supportCase(),
                        new TimeAndMaterials(acceptedBy, snapshot.at(), rate, amount),
                        actor.participant());
        CaseChange covered =
                snapshot.facts()
                        .reassess(snapshot.supportCase(), policy, actor.id(), snapshot.at());
        return accepted instanceof Move.Made && !covered.isEmpty()
                ? new Move.Made(covered)
                : accepted;
    }

    /**
     * Takes the serial as it was read off the equipment; see {@link CoverageMoves#verify}. A serial
     * that the case's organization is not known to have changes nothing, whoever else may have it.
     *
     * @throws org.expedite.application.NotFoundException if there is none, or not for this actor
     */
    public MoveResult verify(Actor actor, CaseNumber number, SerialNumber serial) {
        actor.requireCasework();
        return unitOfWork.run(
                () -> {
                    CaseSnapshot snapshot =
                            reader.snapshotOfSerial(serial, actor, reader.load(number));
                    Optional<Move.Refused> objection =
                            snapshot.supportCase()
                                    .objectionTo(CaseMove.VERIFY, actor.participant());
                    return objection.isPresent()
                            ? moves.refused(actor, snapshot, objection.get())
                            : verify(actor, snapshot);
                });
    }

    private MoveResult verify(Actor actor, CaseSnapshot snapshot) {
        SupportCase supportCase = snapshot.supportCase();
        Assistance found = policy.assistance(snapshot.facts().forCase(supportCase), snapshot.at());
        if (found.outcome() == AssistanceOutcome.UNVERIFIED) {
            return new MoveResult.Invalid(
                    List.of(
                            new FieldError(
                                    "serial",
                                    Code.UNKNOWN_REFERENCE,
                                    "This is not known to be equipment of the organization.")));
        }
        return store(
                actor,
                snapshot,
                CoverageMoves.verify(
                        supportCase,
                        snapshot.facts().registry().product(),
                        found,
                        actor.participant(),
                        snapshot.at()));
    }

    /** What was recorded meanwhile of a case that awaits assistance still is not passed over. */
    private MoveResult store(Actor actor, CaseSnapshot snapshot, Move attempted) {
        MoveResult result = moves.store(actor, snapshot, attempted);
        if (result instanceof MoveResult.Made(CaseView view)
                && view.supportCase().state().status().awaitsAssistance()) {
            reassessments.requestForCase(view.supportCase(), snapshot.at());
        }
        return result;
    }
}
