package org.expedite.application.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseParties;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;

/** Where one asks, without a case, what a request for priority escalation would be answered. */
public final class EligibilityDesk {
    private final FactGatherer gatherer;
    private final PriorityEscalation policy;
    private final Clock clock;

    public EligibilityDesk(FactGatherer gatherer, PriorityEscalation policy, Clock clock) {
        this.gatherer = gatherer;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Judges as a request would be judged on an open case of that kind, and keeps nothing.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     */
    public EligibilityResult check(Actor actor, CheckEligibility question) {
        actor.requireCasework();
        Instant at = question.at() == null ? clock.instant() : question.at();
        ContactId requester = CaseParties.requester(actor, question.requester());
        KnownFacts knownFacts =
                gatherer.gather(
                        Stream.of(requester),
                        question.serial(),
                        question.model(),
                        question.organization());
        List<FieldError> problems = problems(question, knownFacts);
        CaseParties parties =
                CaseParties.settle(
                        actor,
                        requester,
                        question.organization(),
                        knownFacts,
                        dayOfSight(actor, at));
        return switch (parties) {
            case CaseParties.Unsettled unsettled -> {
                problems.addAll(unsettled.problems());
                yield new EligibilityResult.Invalid(problems);
            }
            case CaseParties.Settled settled when problems.isEmpty() ->
                    judge(question, settled, knownFacts, at);
            case CaseParties.Settled settled -> new EligibilityResult.Invalid(problems);
        };
    }

    /** A customer sees what its employers of today may see, whichever day it asks about. */
    private LocalDate dayOfSight(Actor actor, Instant at) {
        return policy.settings().dayOf(actor.isCustomerOnly() ? clock.instant() : at);
    }

    private EligibilityResult judge(
            CheckEligibility question,
            CaseParties.Settled parties,
            KnownFacts knownFacts,
            Instant at) {
        TechnicalLevel level =
                question.level() == null ? policy.settings().levels().lowest() : question.level();
        CaseFacts matter = CaseFacts.wouldBe(question.priority(), level, parties.organization());
        return new EligibilityResult.Evaluated(
                parties.requester(),
                at,
                policy.settings(),
                policy.judge(
                        knownFacts.on(matter, parties.requester(), Identification.AT_OPENING), at));
    }

    private List<FieldError> problems(CheckEligibility question, KnownFacts knownFacts) {
        List<FieldError> problems = new ArrayList<>();
        if (question.level() != null && !policy.settings().levels().contains(question.level())) {
            problems.add(
                    new FieldError(
                            "technical_level",
                            Code.UNKNOWN_VALUE,
                            "The levels are " + policy.settings().levels() + "."));
        }
        knownFacts.modelProblem().ifPresent(problems::add);
        return problems;
    }
}
