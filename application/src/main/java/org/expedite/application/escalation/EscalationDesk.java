package org.expedite.application.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.expedite.application.BusinessEvents;
import org.expedite.application.FieldError;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.DecisionRedaction;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseParties;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseSnapshot;
import org.expedite.application.cases.Cases;
import org.expedite.application.facts.Evaluator;
import org.expedite.application.facts.FactLocks;
import org.expedite.application.facts.KnownFacts;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.cases.LevelMoves;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.FactVersions;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.expedite.domain.escalation.PriorityEscalation;
import org.jspecify.annotations.Nullable;

/** Decides requests for priority escalation, and finds and lists escalations. */
public final class EscalationDesk {
    private final Cases cases;
    private final Escalations escalations;
    private final CaseReader reader;
    private final FactLocks locks;
    private final PriorityEscalation policy;
    private final Evaluator evaluator;
    private final Supplier<EscalationId> ids;
    private final Reassessments reassessments;
    private final UnitOfWork unitOfWork;
    private final BusinessEvents events;

    /**
     * Creates a desk on these ports.
     *
     * @param ids supplies new ids, each greater than the one before
     */
    public EscalationDesk(
            Cases cases,
            Escalations escalations,
            CaseReader reader,
            FactLocks locks,
            PriorityEscalation policy,
            Evaluator evaluator,
            Supplier<EscalationId> ids,
            Reassessments reassessments,
            UnitOfWork unitOfWork,
            BusinessEvents events) {
        this.cases = cases;
        this.escalations = escalations;
        this.reader = reader;
        this.locks = locks;
        this.policy = policy;
        this.evaluator = evaluator;
        this.ids = ids;
        this.reassessments = reassessments;
        this.unitOfWork = unitOfWork;
        this.events = events;
    }

    /**
     * Decides a request with the current facts and stores the decision. A grant moves the case up
     * one level in the same transaction. Clause {@code PROGRAM}.
     *
     * @throws NotFoundException if the case does not exist or the actor has no access
     */
    public EscalationResult request(Actor actor, RequestEscalation request) {
        return unitOfWork.run(() -> decide(actor, request));
    }

    /**
     * Evaluates a request as if it was made now; nothing is stored. Customers ask for themselves.
     *
     * @param requester the requester; null means the customer who asks, or the requester of the
     *     case
     * @throws NotFoundException if the case does not exist or the actor has no access
     * @throws org.expedite.application.access.ForbiddenException if the actor may not request this
     */
    public Evaluation preview(Actor actor, CaseNumber number, @Nullable ContactId requester) {
        SupportCase supportCase = reader.find(actor, UseCase.REQUEST_PRIORITY_ESCALATION, number);
        ContactId named = CaseParties.requester(actor, requester);
        ContactId asking = named == null ? supportCase.requester() : named;
        CaseSnapshot snapshot =
                reader.snapshot(actor, UseCase.REQUEST_PRIORITY_ESCALATION, supportCase, asking);
        CaseChange reassessed =
                snapshot.facts().reassess(supportCase, policy, actor.id(), snapshot.at());
        SupportCase current = reassessed.isEmpty() ? supportCase : reassessed.after();
        return DecisionRedaction.redact(
                evaluator
                        .evaluate(
                                facts(snapshot.facts(), current, supportCase, asking),
                                snapshot.at())
                        .evaluation(),
                asking,
                supportCase.organization(),
                actor);
    }

    /**
     * Lists the escalations of a case, oldest first; see {@link Escalations#ofCase}.
     *
     * @throws NotFoundException if the case does not exist or the actor has no access
     */
    public List<Escalation> page(
            Actor actor, CaseNumber number, @Nullable EscalationId after, int limit) {
        SupportCase supportCase = reader.find(actor, UseCase.VIEW_CASE, number);
        return escalations.ofCase(number, after, limit).stream()
                .map(e -> redact(e, supportCase, actor))
                .toList();
    }

    /**
     * Finds a decision.
     *
     * @throws NotFoundException if it does not exist or the actor has no access
     */
    public Decision decision(Actor actor, EscalationId id) {
        NotFoundException absent = new NotFoundException("decision", id.value());
        if (find(actor, id, absent).shownTo(actor) instanceof Decision decision) {
            return decision;
        }
        throw absent;
    }

    /**
     * Finds a decision as it is stored, with details that a customer may not see.
     *
     * @throws NotFoundException if it does not exist or the actor has no access
     */
    Decision complete(Actor actor, EscalationId id) {
        NotFoundException absent = new NotFoundException("decision", id.value());
        if (find(actor, id, absent).escalation() instanceof Decision decision) {
            return decision;
        }
        throw absent;
    }

    /**
     * Finds an escalation of a case.
     *
     * @throws NotFoundException if it does not exist or the actor has no access
     */
    public Escalation find(Actor actor, CaseNumber number, EscalationId id) {
        NotFoundException absent = new NotFoundException("escalation", id.value());
        Escalation escalation = find(actor, id, absent).shownTo(actor);
        if (!escalation.caseNumber().equals(number)) {
            throw absent;
        }
        return escalation;
    }

    private Found find(Actor actor, EscalationId id, NotFoundException absent) {
        Permissions.requireCasework(actor, UseCase.VIEW_CASE);
        Escalation escalation = escalations.find(id).orElseThrow(() -> absent);
        try {
            return new Found(
                    escalation, reader.find(actor, UseCase.VIEW_CASE, escalation.caseNumber()));
        } catch (NotFoundException hidden) {
            throw absent;
        }
    }

    /** An escalation as it is stored, and its case. */
    private record Found(Escalation escalation, SupportCase supportCase) {
        Escalation shownTo(Actor actor) {
            return redact(escalation, supportCase, actor);
        }
    }

    private static Escalation redact(Escalation escalation, SupportCase supportCase, Actor actor) {
        return switch (escalation) {
            case Decision decision ->
                    DecisionRedaction.redact(decision, supportCase.organization(), actor);
            case OrdinaryEscalation ordinary -> ordinary;
        };
    }

    private EscalationResult decide(Actor actor, RequestEscalation request) {
        SupportCase supportCase =
                reader.find(actor, UseCase.REQUEST_PRIORITY_ESCALATION, request.number());
        ContactId requester = requester(actor, request, supportCase);
        FactLocks.Held held = locks.hold(supportCase, requester);
        KnownFacts knownFacts =
                reader.snapshot(actor, UseCase.REQUEST_PRIORITY_ESCALATION, supportCase, requester)
                        .facts();
        Optional<FieldError> error = CaseParties.requesterError(actor, requester, knownFacts);
        if (error.isPresent()) {
            return new EscalationResult.Invalid(List.of(error.get()));
        }
        Instant confirmed = held.confirm(facts(knownFacts, supportCase, supportCase, requester));
        // A case that awaits assistance is reassessed first (ours).
        CaseChange reassessed = knownFacts.reassess(supportCase, policy, actor.id(), confirmed);
        SupportCase current = reassessed.isEmpty() ? supportCase : reassessed.after();
        Evaluator.Evaluated evaluated =
                evaluator.evaluate(
                        facts(knownFacts, current, supportCase, requester),
                        confirmed,
                        held::confirm);
        EscalationFacts facts = evaluated.facts();
        Evaluation evaluation = evaluated.evaluation();
        Instant now = evaluated.at();
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
                        new Decision.Subject(
                                facts.caseFacts(),
                                supportCase.product().serial(),
                                supportCase.product().model()),
                        FactVersions.of(facts, evaluation),
                        evaluation);
        escalations.add(decision);
        CaseChange change =
                reassessed
                        .then(c -> identify(c, policy.identifiedExpert(facts, now), actor, now))
                        .then(c -> record(c, decision, actor))
                        .then(c -> act(c, decision, actor));
        cases.save(change);
        if (!reassessed.isEmpty() && current.state().status().awaitsAssistance()) {
            reassessments.requestForCase(change.after(), now);
        }
        unitOfWork.afterCommit(() -> events.escalationDecided(decision));
        return new EscalationResult.Decided(decision);
    }

    private static EscalationFacts facts(
            KnownFacts knownFacts,
            SupportCase current,
            SupportCase stored,
            @Nullable ContactId requester) {
        return knownFacts.forDecision(
                CaseFacts.of(current, stored.version()),
                requester,
                Identification.on(current, requester));
    }

    /**
     * Returns the requester: the named contact, the customer who sends the request, or the
     * requester of the case.
     */
    private static @Nullable ContactId requester(
            Actor actor, RequestEscalation request, SupportCase supportCase) {
        ContactId named = CaseParties.requester(actor, request.requester());
        return named == null ? supportCase.requester() : named;
    }

    private static CaseChange identify(
            SupportCase current, Optional<IdentifiedExpert> expert, Actor actor, Instant now) {
        return expert.map(e -> current.identify(e, actor.id(), now))
                .orElseGet(() -> CaseChange.startingFrom(current));
    }

    private static CaseChange record(SupportCase current, Decision decision, Actor actor) {
        return current.decided(
                decision.id().value(),
                decision.evaluation().outcome().name(),
                decision.justification(),
                actor.participant(),
                decision.decidedAt());
    }

    private static CaseChange act(SupportCase current, Decision decision, Actor actor) {
        Evaluation evaluation = decision.evaluation();
        TechnicalLevel to = evaluation.to();
        if (to == null) {
            return CaseChange.startingFrom(current);
        }
        Move move =
                LevelMoves.escalateWithPriority(
                        current,
                        to,
                        decision.id().value(),
                        actor.participant(),
                        decision.decidedAt());
        return switch (move) {
            case Move.Made(CaseChange change) -> change;
            // The rule CASE_IS_OPEN and a direct contract leave only statuses that allow it.
            case Move.Refused refused ->
                    throw new IllegalStateException(refused.explanation().text());
        };
    }
}
