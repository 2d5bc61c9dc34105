package org.expedite.application.cases;

import java.util.List;
import java.util.Optional;
import org.expedite.application.Actor;
import org.expedite.application.FieldProblem;
import org.expedite.application.FieldProblem.Code;
import org.expedite.application.UnitOfWork;
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
    private final CaseMover mover;
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
            CaseMover mover,
            PriorityEscalation policy,
            Money rate,
            Reassessments reassessments,
            UnitOfWork unitOfWork) {
        this.reader = reader;
        this.mover = mover;
        this.policy = policy;
        this.rate = rate;
        this.reassessments = reassessments;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Records that the customer accepts time and materials at the rate of today; see {@link
     * CoverageMoves#acceptTimeAndMaterials}. See {@link Spokesperson} for who can. Nobody pays for
     * what is covered: where the cover has changed by now, the case goes where that leads, and
     * nothing is accepted.
     *
     * @param acceptedBy who of the customer accepts
     * @param amount what was agreed on beside the rate, more than nothing, or null
     * @throws org.expedite.application.NotFoundException if there is none, or not for this actor
     */
    public Moved acceptTimeAndMaterials(
            Actor actor, CaseNumber number, ContactId acceptedBy, @Nullable Money amount) {
        actor.requireCasework();
        return unitOfWork.run(
                () -> {
                    Look look = reader.look(actor, reader.load(number), acceptedBy);
                    Optional<FieldProblem> problem = problem(actor, acceptedBy, look);
                    return problem.isPresent()
                            ? new Moved.Invalid(List.of(problem.get()))
                            : keep(actor, look, accept(actor, look, acceptedBy, amount));
                });
    }

    private Optional<FieldProblem> problem(Actor actor, ContactId acceptedBy, Look look) {
        return Spokesperson.problem(
                actor,
                acceptedBy,
                "accepted_by",
                look.supportCase(),
                look.gathered().known(),
                policy.settings().dayOf(look.at()));
    }

    private Move accept(Actor actor, Look look, ContactId acceptedBy, @Nullable Money amount) {
        Move accepted =
                CoverageMoves.acceptTimeAndMaterials(
                        look.supportCase(),
                        new TimeAndMaterials(acceptedBy, look.at(), rate, amount),
                        actor.participant());
        CaseChange covered =
                look.gathered().reassess(look.supportCase(), policy, actor.id(), look.at());
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
    public Moved verify(Actor actor, CaseNumber number, SerialNumber serial) {
        actor.requireCasework();
        return unitOfWork.run(
                () -> {
                    Look look = reader.lookAt(serial, actor, reader.load(number));
                    Optional<Move.Refused> objection =
                            look.supportCase().objectionTo(CaseMove.VERIFY, actor.participant());
                    return objection.isPresent()
                            ? mover.refused(actor, look, objection.get())
                            : verify(actor, look);
                });
    }

    private Moved verify(Actor actor, Look look) {
        SupportCase supportCase = look.supportCase();
        Assistance found = policy.assistance(look.gathered().onCase(supportCase), look.at());
        if (found.outcome() == AssistanceOutcome.UNVERIFIED) {
            return new Moved.Invalid(
                    List.of(
                            new FieldProblem(
                                    "serial",
                                    Code.UNKNOWN_REFERENCE,
                                    "This is not known to be equipment of the organization.")));
        }
        return keep(
                actor,
                look,
                CoverageMoves.verify(
                        supportCase,
                        look.gathered().known().product(),
                        found,
                        actor.participant(),
                        look.at()));
    }

    /** What was recorded meanwhile of a case that awaits assistance still is not passed over. */
    private Moved keep(Actor actor, Look look, Move attempted) {
        Moved moved = mover.keep(actor, look, attempted);
        if (moved instanceof Moved.Made(CaseView view)
                && view.supportCase().progress().status().awaitsAssistance()) {
            reassessments.ofCase(view.supportCase(), look.at());
        }
        return moved;
    }
}
