package org.expedite.application.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.expedite.application.Actor;
import org.expedite.application.FieldProblem;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseAccess;
import org.expedite.application.cases.Cases;
import org.expedite.application.cases.Discretion;
import org.expedite.application.cases.FactGatherer;
import org.expedite.application.cases.Gathered;
import org.expedite.application.cases.Parties;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.DecisionId;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.Matter;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.Judgement;
import org.expedite.domain.escalation.PriorityEscalation;
import org.jspecify.annotations.Nullable;

/** Where priority escalation is asked for, and where the decisions are looked up. */
public final class EscalationDesk {
    private final Cases cases;
    private final Decisions decisions;
    private final FactGatherer gatherer;
    private final PriorityEscalation policy;
    private final Supplier<DecisionId> ids;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * A desk on these ports.
     *
     * @param ids gives a fresh id, greater than those before it
     */
    public EscalationDesk(
            Cases cases,
            Decisions decisions,
            FactGatherer gatherer,
            PriorityEscalation policy,
            Supplier<DecisionId> ids,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.gatherer = gatherer;
        this.policy = policy;
        this.ids = ids;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Decides on the facts of this instant and keeps the decision; a grant moves the case up one
     * level in the same transaction. Clause {@code PROGRAM}.
     *
     * @throws NotFoundException if there is no such case, or not for this actor
     */
    public EscalationAnswer request(Actor actor, RequestEscalation request) {
        actor.requireCasework();
        return unitOfWork.run(() -> decide(actor, request, clock.instant()));
    }

    /** The decisions on a case, oldest first; see {@link Decisions#ofCase}. */
    public List<Decision> page(
            Actor actor, CaseNumber number, @Nullable DecisionId after, int limit) {
        actor.requireCasework();
        SupportCase supportCase = load(number);
        requireSight(actor, supportCase);
        return decisions.ofCase(number, after, limit).stream()
                .map(d -> Discretion.shown(d, supportCase.organization(), actor))
                .toList();
    }

    /**
     * One decision, as it was made.
     *
     * @throws NotFoundException if there is none, or not for this actor
     */
    public Decision find(Actor actor, DecisionId id) {
        actor.requireCasework();
        NotFoundException absent = new NotFoundException("decision", id.value());
        Decision decision = decisions.find(id).orElseThrow(() -> absent);
        SupportCase supportCase = load(decision.caseNumber());
        try {
            requireSight(actor, supportCase);
        } catch (NotFoundException hidden) {
            throw absent;
        }
        return Discretion.shown(decision, supportCase.organization(), actor);
    }

    private EscalationAnswer decide(Actor actor, RequestEscalation request, Instant now) {
        SupportCase supportCase = load(request.number());
        ContactId requester = requester(actor, request, supportCase);
        Gathered gathered = gather(actor, supportCase, requester);
        CaseAccess.requireSight(actor, supportCase, gathered.known(), policy.settings().dayOf(now));
        Optional<FieldProblem> problem = Parties.requesterProblem(actor, requester, gathered);
        if (problem.isPresent()) {
            return new EscalationAnswer.Refused(List.of(problem.get()));
        }
        CaseChange looked = lookAgain(actor, supportCase, gathered, now);
        SupportCase current = looked.isEmpty() ? supportCase : looked.after();
        EscalationFacts facts =
                gathered.on(
                        Matter.of(current, supportCase.version()),
                        requester,
                        identification(current, requester));
        Decision decision =
                new Decision(
                        ids.get(),
                        supportCase.number(),
                        supportCase.version(),
                        requester,
                        actor.id(),
                        request.reason(),
                        request.justification(),
                        now,
                        policy.settings(),
                        policy.judge(facts, now));
        decisions.add(decision);
        cases.save(
                looked.then(c -> identify(c, policy.identifiedExpert(facts, now), actor, now))
                        .then(c -> record(c, decision, actor))
                        .then(c -> act(c, decision, actor)));
        return new EscalationAnswer.Decided(decision);
    }

    /** When {@code requester} was identified on that case. Clause {@code ACCESS_IDENTIFY}. */
    private static Identification identification(
            SupportCase supportCase, @Nullable ContactId requester) {
        return Objects.equals(requester, supportCase.requester())
                ? Identification.AT_OPENING
                : Identification.LATE;
    }

    /** A customer asks for itself; of an engineer's call, the requester of the case is meant. */
    private static @Nullable ContactId requester(
            Actor actor, RequestEscalation request, SupportCase supportCase) {
        ContactId named = Parties.requester(actor, request.requester());
        return named == null ? supportCase.requester() : named;
    }

    /** A request on a case that awaits assistance first looks whether it still does (ours). */
    private CaseChange lookAgain(
            Actor actor, SupportCase supportCase, Gathered gathered, Instant now) {
        return supportCase.reassess(
                policy.assistance(gathered.onCase(supportCase), now),
                gathered.known().product(),
                actor.id(),
                now);
    }

    private static CaseChange identify(
            SupportCase current, Optional<IdentifiedExpert> expert, Actor actor, Instant now) {
        return expert.map(e -> current.identify(e, actor.id(), now))
                .orElseGet(() -> CaseChange.startingFrom(current));
    }

    private static CaseChange record(SupportCase current, Decision decision, Actor actor) {
        return current.decided(
                decision.id().value(),
                decision.judgement().outcome().name(),
                actor.id(),
                decision.decidedAt());
    }

    private static CaseChange act(SupportCase current, Decision decision, Actor actor) {
        Judgement judgement = decision.judgement();
        TechnicalLevel to = judgement.to();
        if (to == null) {
            return CaseChange.startingFrom(current);
        }
        Move move =
                current.escalateWithPriority(
                        to, decision.id().value(), actor.id(), decision.decidedAt());
        return switch (move) {
            case Move.Made(CaseChange change) -> change;
            // The rule CASE_IS_OPEN and a direct contract leave only statuses that allow it.
            case Move.Refused refused -> throw new IllegalStateException(refused.explanation());
        };
    }

    private SupportCase load(CaseNumber number) {
        return cases.find(number).orElseThrow(() -> CaseAccess.notFound(number));
    }

    private Gathered gather(Actor actor, SupportCase supportCase, @Nullable ContactId requester) {
        return gatherer.gather(
                Stream.of(requester, supportCase.requester(), CaseAccess.viewer(actor)),
                supportCase.product().serial(),
                supportCase.product().model(),
                supportCase.organization());
    }

    private void requireSight(Actor actor, SupportCase supportCase) {
        if (actor.isStaff()) {
            return;
        }
        Gathered gathered = gatherer.gather(Stream.of(CaseAccess.viewer(actor)), null, null, null);
        CaseAccess.requireSight(
                actor, supportCase, gathered.known(), policy.settings().dayOf(clock.instant()));
    }
}
