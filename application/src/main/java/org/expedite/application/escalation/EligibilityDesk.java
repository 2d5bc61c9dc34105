package org.expedite.application.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.access.Actor;
import org.expedite.application.access.DecisionRedaction;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseParties;
import org.expedite.application.cases.ProductRecognition;
import org.expedite.application.facts.Evaluator;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;

/** Evaluates requests for priority escalation without a case (dry run). */
public final class EligibilityDesk {
    private final ProductRecognition recognition;
    private final Evaluator evaluator;
    private final PriorityEscalation policy;
    private final Clock clock;

    public EligibilityDesk(FactGatherer gatherer, PriorityEscalation policy, Clock clock) {
        this.recognition = new ProductRecognition(gatherer);
        this.evaluator = gatherer.evaluator(policy);
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Evaluates a request as if it was made on an open case; nothing is stored.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     */
    public EligibilityResult check(Actor actor, CheckEligibility question) {
        Permissions.require(actor, UseCase.CHECK_ELIGIBILITY);
        Instant at = question.at() == null ? clock.instant() : question.at();
        ContactId requester = CaseParties.requester(actor, question.requester());
        ProductRecognition.Recognized recognized =
                recognition.recognize(
                        actor,
                        requester,
                        question.organization(),
                        question.product(),
                        accessDay(actor, at));
        KnownFacts knownFacts = recognized.facts();
        List<FieldError> errors = errors(question, knownFacts);
        return switch (recognized.parties()) {
            case CaseParties.Invalid invalid -> {
                errors.addAll(invalid.errors());
                yield new EligibilityResult.Invalid(errors);
            }
            case CaseParties.Determined determined when errors.isEmpty() ->
                    withoutStrangers(actor, evaluate(question, determined, knownFacts, at));
            case CaseParties.Determined determined -> new EligibilityResult.Invalid(errors);
        };
    }

    /**
     * Returns the day that determines the employers. For customers it is always today, since their
     * access depends on their current employers.
     */
    private LocalDate accessDay(Actor actor, Instant at) {
        return policy.settings().dayOf(asksForItself(actor) ? clock.instant() : at);
    }

    /**
     * Removes the names of colleagues from advice for another day, since some of them may be
     * elsewhere today.
     */
    private EligibilityResult.Evaluated withoutStrangers(
            Actor actor, EligibilityResult.Evaluated result) {
        boolean otherDay =
                !policy.settings()
                        .dayOf(result.at())
                        .equals(policy.settings().dayOf(clock.instant()));
        return asksForItself(actor) && otherDay
                ? new EligibilityResult.Evaluated(
                        result.requester(),
                        result.at(),
                        result.settings(),
                        DecisionRedaction.withoutColleagues(result.evaluation()))
                : result;
    }

    private static boolean asksForItself(Actor actor) {
        return !Permissions.allowsOnAll(actor, UseCase.CHECK_ELIGIBILITY);
    }

    private EligibilityResult.Evaluated evaluate(
            CheckEligibility question,
            CaseParties.Determined parties,
            KnownFacts knownFacts,
            Instant at) {
        TechnicalLevel level =
                question.level() == null ? policy.settings().levels().lowest() : question.level();
        CaseFacts caseFacts =
                CaseFacts.ofNewCase(question.priority(), level, parties.organization());
        return new EligibilityResult.Evaluated(
                parties.requester(),
                at,
                policy.settings(),
                evaluator
                        .evaluate(
                                knownFacts.forDecision(
                                        caseFacts, parties.requester(), Identification.AT_OPENING),
                                at)
                        .evaluation());
    }

    private List<FieldError> errors(CheckEligibility question, KnownFacts knownFacts) {
        List<FieldError> errors = new ArrayList<>();
        if (question.level() != null && !policy.settings().levels().contains(question.level())) {
            errors.add(
                    new FieldError(
                            "technical_level",
                            Code.UNKNOWN_VALUE,
                            "The levels are " + policy.settings().levels() + "."));
        }
        knownFacts.modelError().ifPresent(errors::add);
        return errors;
    }
}
