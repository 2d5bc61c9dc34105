package org.expedite.application.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.Actor;
import org.expedite.application.FieldProblem;
import org.expedite.application.FieldProblem.Code;
import org.expedite.application.cases.FactGatherer;
import org.expedite.application.cases.Gathered;
import org.expedite.application.cases.Parties;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationFacts.Matter;
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
     * @throws org.expedite.application.ForbiddenException if the actor does no casework
     */
    public EligibilityAnswer check(Actor actor, CheckEligibility question) {
        actor.requireCasework();
        Instant at = question.at() == null ? clock.instant() : question.at();
        ContactId requester = Parties.requester(actor, question.requester());
        Gathered gathered =
                gatherer.gather(
                        Stream.of(requester),
                        question.serial(),
                        question.model(),
                        question.organization());
        List<FieldProblem> problems = problems(question, gathered);
        Parties parties =
                Parties.settle(
                        actor, requester, question.organization(), gathered, dayOfSight(actor, at));
        return switch (parties) {
            case Parties.Unsettled unsettled -> {
                problems.addAll(unsettled.problems());
                yield new EligibilityAnswer.Refused(problems);
            }
            case Parties.Settled settled when problems.isEmpty() ->
                    judge(question, settled, gathered, at);
            case Parties.Settled settled -> new EligibilityAnswer.Refused(problems);
        };
    }

    /** A customer sees what its employers of today may see, whichever day it asks about. */
    private LocalDate dayOfSight(Actor actor, Instant at) {
        return policy.settings().dayOf(actor.isCustomerOnly() ? clock.instant() : at);
    }

    private EligibilityAnswer judge(
            CheckEligibility question, Parties.Settled parties, Gathered gathered, Instant at) {
        TechnicalLevel level =
                question.level() == null ? policy.settings().levels().lowest() : question.level();
        Matter matter = Matter.wouldBe(question.priority(), level, parties.organization());
        return new EligibilityAnswer.Judged(
                parties.requester(),
                at,
                policy.settings(),
                policy.judge(
                        gathered.on(matter, parties.requester(), Identification.AT_OPENING), at));
    }

    private List<FieldProblem> problems(CheckEligibility question, Gathered gathered) {
        List<FieldProblem> problems = new ArrayList<>();
        if (question.level() != null && !policy.settings().levels().contains(question.level())) {
            problems.add(
                    new FieldProblem(
                            "technical_level",
                            Code.UNKNOWN_VALUE,
                            "The levels are " + policy.settings().levels() + "."));
        }
        gathered.modelProblem().ifPresent(problems::add);
        return problems;
    }
}
