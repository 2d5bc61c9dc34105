package org.expedite.application.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.expedite.application.access.Actor;
import org.expedite.application.access.DecisionRedaction;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.escalation.Replay;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Replays decisions: evaluates them again, to show that they follow from the records that they
 * name, or the effect of a correction of the registry. Decisions are never rewritten.
 */
public final class ReplayDesk {
    private final EscalationDesk escalations;
    private final FactGatherer gatherer;
    private final Clock clock;

    /** Creates a desk that finds decisions with {@code escalations}. */
    public ReplayDesk(EscalationDesk escalations, FactGatherer gatherer, Clock clock) {
        this.escalations = escalations;
        this.gatherer = gatherer;
        this.clock = clock;
    }

    /**
     * Evaluates a decision again with its own settings and its own version of the case. Without
     * instants the result must be the same. The replay is redacted like the original.
     *
     * @param validAt the instant of the evaluation; null for that of the decision
     * @param knownAt the instant up to and including which recorded facts count; null for that of
     *     the decision
     * @throws org.expedite.application.NotFoundException if the decision does not exist or the
     *     actor has no access
     */
    public ReplayResult replay(
            Actor actor, EscalationId id, @Nullable Instant validAt, @Nullable Instant knownAt) {
        Decision decision = escalations.decision(actor, id);
        Decision.Subject subject = decision.subject();
        if (subject == null) {
            return new ReplayResult.NotReplayable();
        }
        Instant known = Objects.requireNonNullElse(knownAt, decision.decidedAt());
        if (known.isAfter(clock.instant())) {
            return new ReplayResult.NotKnownYet();
        }
        Instant valid = Objects.requireNonNullElse(validAt, decision.decidedAt());
        Evaluation again =
                new PriorityEscalation(decision.settings())
                        .evaluate(facts(decision, subject, known), valid);
        boolean otherTime =
                !known.equals(decision.decidedAt()) || !valid.equals(decision.decidedAt());
        return new ReplayResult.Replayed(
                otherTime && isHidden(decision, subject.caseFacts(), actor)
                        ? new Replay(
                                DecisionRedaction.redactOutsider(decision),
                                valid,
                                known,
                                DecisionRedaction.redactOutsider(again))
                        : new Replay(
                                decision,
                                valid,
                                known,
                                DecisionRedaction.redact(
                                        again,
                                        decision.requester(),
                                        subject.caseFacts().organization(),
                                        actor)));
    }

    /**
     * Returns whether details of the requester are hidden from a customer: the requester did not
     * work for the organization of the case then, or does not work there today. Otherwise a
     * customer could choose an instant at which the requester did work there.
     */
    private boolean isHidden(Decision decision, CaseFacts caseFacts, Actor actor) {
        ContactId requester = decision.requester();
        if (requester == null || !DecisionRedaction.concernsSomebodyElse(requester, actor)) {
            return false;
        }
        LocalDate today = decision.settings().dayOf(clock.instant());
        boolean worksThere =
                gatherer.employers(requester, today).contains(caseFacts.organization());
        return !worksThere
                || decision.evaluation().of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).verdict()
                        == Verdict.FAILED;
    }

    private EscalationFacts facts(Decision decision, Decision.Subject subject, Instant knownAt) {
        KnownFacts then = gatherer.gatherAsOf(decision.requester(), subject, knownAt);
        CaseFacts caseFacts = subject.caseFacts();
        return then.forDecision(
                caseFacts,
                decision.requester(),
                Objects.equals(decision.requester(), caseFacts.identifiedAtOpening())
                        ? Identification.AT_OPENING
                        : Identification.LATE);
    }
}
