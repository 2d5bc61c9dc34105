package org.expedite.application.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.expedite.application.access.Actor;
import org.expedite.application.access.DecisionRedaction;
import org.expedite.application.facts.Evaluator;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.PastFactGatherer;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.FactVersions;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.escalation.Replay;
import org.jspecify.annotations.Nullable;

/**
 * Replays decisions: evaluates them again, to show that they follow from the records that they
 * name, or the effect of a correction of the registry. Decisions are never rewritten.
 */
public final class ReplayDesk {
    private final EscalationDesk escalations;
    private final FactGatherer gatherer;
    private final PastFactGatherer pastFacts;
    private final Clock clock;

    /** Creates a desk that finds decisions with {@code escalations}. */
    public ReplayDesk(
            EscalationDesk escalations,
            FactGatherer gatherer,
            PastFactGatherer pastFacts,
            Clock clock) {
        this.escalations = escalations;
        this.gatherer = gatherer;
        this.pastFacts = pastFacts;
        this.clock = clock;
    }

    /**
     * Evaluates a decision again with its own settings and its own version of the case. Without
     * instants it uses the very versions that the decision read, so the result is the same; see
     * {@link Replay.Basis}. The replay is redacted for customers.
     *
     * @param validAt the instant of the evaluation; null for that of the decision
     * @param knownAt the instant up to and including which recorded facts count; null for that of
     *     the decision
     * @throws org.expedite.application.NotFoundException if the decision does not exist or the
     *     actor has no access
     */
    public ReplayResult replay(
            Actor actor, EscalationId id, @Nullable Instant validAt, @Nullable Instant knownAt) {
        Decision decision = escalations.complete(actor, id);
        Decision.Subject subject = decision.subject();
        if (subject == null) {
            return new ReplayResult.NotReplayable();
        }
        Instant known = Objects.requireNonNullElse(knownAt, decision.decidedAt());
        if (known.isAfter(clock.instant())) {
            return new ReplayResult.NotKnownYet();
        }
        Instant valid = Objects.requireNonNullElse(validAt, decision.decidedAt());
        boolean plain = validAt == null && knownAt == null && decision.read() != null;
        EscalationFacts facts =
                plain
                        ? versionsRead(decision, subject, Objects.requireNonNull(decision.read()))
                        : asKnown(decision, subject, known);
        PriorityEscalation policy = new PriorityEscalation(decision.settings());
        Evaluator.Evaluated again =
                plain
                        ? new Evaluator.Evaluated(facts, policy.evaluate(facts, valid), valid)
                        : pastFacts.evaluatorAsOf(policy, known).evaluate(facts, valid);
        CaseFacts caseFacts = subject.caseFacts();
        Replay replay =
                new Replay(
                        decision,
                        valid,
                        known,
                        plain ? Replay.Basis.VERSIONS_READ : Replay.Basis.KNOWN_AT,
                        FactVersions.of(again.facts(), again.evaluation()),
                        again.evaluation());
        return new ReplayResult.Replayed(
                DecisionRedaction.redact(
                        replay,
                        DecisionRedaction.redact(decision, caseFacts.organization(), actor),
                        caseFacts,
                        isElsewhere(decision, caseFacts, actor),
                        actor));
    }

    /**
     * Returns whether the requester does not work for the organization of the case today. Otherwise
     * a customer could choose an instant at which the requester did work there.
     */
    private boolean isElsewhere(Decision decision, CaseFacts caseFacts, Actor actor) {
        ContactId requester = decision.requester();
        if (requester == null || !DecisionRedaction.concernsSomebodyElse(requester, actor)) {
            return false;
        }
        LocalDate today = decision.settings().dayOf(clock.instant());
        return gatherer.employments(requester, today).stream()
                .noneMatch(e -> e.organization().equals(caseFacts.organization()));
    }

    private EscalationFacts versionsRead(
            Decision decision, Decision.Subject subject, FactVersions read) {
        return read.restore(
                subject,
                decision.requester(),
                identification(decision, subject),
                pastFacts.versions(read, subject.serial()));
    }

    private EscalationFacts asKnown(Decision decision, Decision.Subject subject, Instant knownAt) {
        return pastFacts
                .gatherAsOf(decision.requester(), subject, knownAt)
                .forDecision(
                        subject.caseFacts(),
                        decision.requester(),
                        identification(decision, subject));
    }

    private static Identification identification(Decision decision, Decision.Subject subject) {
        return Objects.equals(decision.requester(), subject.caseFacts().identifiedAtOpening())
                ? Identification.AT_OPENING
                : Identification.LATE;
    }
}
