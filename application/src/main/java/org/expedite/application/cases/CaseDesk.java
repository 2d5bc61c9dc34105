package org.expedite.application.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.Actor;
import org.expedite.application.FieldProblem;
import org.expedite.application.FieldProblem.Code;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Intake;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.Matter;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;
import org.jspecify.annotations.Nullable;

/** Where cases are opened, looked at and given another priority. */
public final class CaseDesk {
    private final Cases cases;
    private final CaseNumbers numbers;
    private final FactGatherer gatherer;
    private final PriorityEscalation policy;
    private final CaseViews views;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * A desk on these ports.
     *
     * @param timeAndMaterialsRate as customers without cover are told it
     */
    public CaseDesk(
            Cases cases,
            CaseNumbers numbers,
            FactGatherer gatherer,
            PriorityEscalation policy,
            String timeAndMaterialsRate,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.gatherer = gatherer;
        this.policy = policy;
        this.views = new CaseViews(policy, timeAndMaterialsRate);
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Opens a case: settles whom it belongs to, checks the entitlement while it is opened, and
     * starts it at the lowest level. Clause {@code ACCESS_IDENTIFY}.
     *
     * @throws org.expedite.application.ForbiddenException if the actor does no casework
     */
    public Opening open(Actor actor, OpenCase request) {
        actor.requireCasework();
        Instant now = clock.instant();
        ContactId requester = Parties.requester(actor, request.requester());
        Gathered gathered =
                gatherer.gather(
                        Stream.of(requester),
                        request.serial(),
                        request.model(),
                        request.organization());
        List<FieldProblem> problems = problems(actor, request, requester, gathered);
        Parties parties =
                Parties.settle(
                        actor,
                        requester,
                        request.organization(),
                        gathered,
                        policy.settings().dayOf(now));
        return switch (parties) {
            case Parties.Unsettled unsettled -> {
                problems.addAll(unsettled.problems());
                yield new Opening.Refused(problems);
            }
            case Parties.Settled settled when problems.isEmpty() ->
                    new Opening.Opened(keep(actor, request, settled, gathered, now));
            case Parties.Settled settled -> new Opening.Refused(problems);
        };
    }

    /**
     * One case, as the actor may see it.
     *
     * @throws org.expedite.application.NotFoundException if there is none, or not for this actor
     */
    public CaseView find(Actor actor, CaseNumber number) {
        actor.requireCasework();
        Instant now = clock.instant();
        SupportCase supportCase = load(number);
        return views.of(actor, supportCase, look(actor, supportCase, now), now);
    }

    /**
     * The cases that the actor sees and {@code filter} lets through; see {@link Cases#page}.
     *
     * @throws org.expedite.application.ForbiddenException if the actor does no casework
     */
    public List<CaseView> page(
            Actor actor,
            CaseFilter filter,
            CaseOrder order,
            @Nullable CaseNumber after,
            int limit) {
        actor.requireCasework();
        CaseFilter seen = actor.isCustomerOnly() ? ownOnly(actor, filter) : filter;
        return cases.page(seen, order, after, limit).stream()
                .map(c -> views.summary(actor, c))
                .toList();
    }

    /**
     * Sets another priority; see {@link SupportCase#changePriority}.
     *
     * @throws org.expedite.application.NotFoundException if there is none, or not for this actor
     */
    public PriorityChange changePriority(
            Actor actor, CaseNumber number, Priority priority, String reason) {
        actor.requireCasework();
        return unitOfWork.run(
                () -> {
                    Instant now = clock.instant();
                    SupportCase supportCase = load(number);
                    Gathered gathered = look(actor, supportCase, now);
                    Move move =
                            supportCase.changePriority(
                                    priority, reason, actor.id(), actor.isStaff(), now);
                    return switch (move) {
                        case Move.Refused refused ->
                                new PriorityChange.Refused(
                                        refused, CaseAction.allowed(actor, supportCase));
                        case Move.Made(CaseChange change) -> {
                            cases.save(change);
                            yield new PriorityChange.Changed(
                                    views.of(actor, change.after(), gathered, now));
                        }
                    };
                });
    }

    private CaseView keep(
            Actor actor,
            OpenCase request,
            Parties.Settled parties,
            Gathered gathered,
            Instant now) {
        Matter matter =
                Matter.wouldBe(
                        request.priority(),
                        policy.settings().levels().lowest(),
                        parties.organization());
        EscalationFacts facts = gathered.on(matter, parties.requester(), Identification.AT_OPENING);
        CaseChange opened =
                SupportCase.open(
                        numbers.next(policy.settings().dayOf(now)),
                        new Intake(
                                request.channel(),
                                now,
                                actor.id(),
                                parties.organization(),
                                parties.requester(),
                                request.priority()),
                        gathered.known().product(),
                        request.report(),
                        policy.assistance(facts, now),
                        policy.identifiedExpert(facts, now).orElse(null),
                        matter.level());
        unitOfWork.run(
                () -> {
                    cases.save(opened);
                    return opened;
                });
        return views.of(actor, opened.after(), gathered, now);
    }

    private static List<FieldProblem> problems(
            Actor actor, OpenCase request, @Nullable ContactId requester, Gathered gathered) {
        List<FieldProblem> problems = new ArrayList<>();
        if (request.channel() == Channel.PHONE && actor.isCustomerOnly()) {
            problems.add(
                    new FieldProblem(
                            "channel",
                            Code.STAFF_ONLY,
                            "A phone case is opened by who takes the call."));
        }
        if (request.channel() != Channel.PHONE && requester == null) {
            problems.add(
                    new FieldProblem(
                            "requester_id",
                            Code.REQUIRED,
                            "Name who asks; only a phone case may lack it."));
        }
        gathered.modelProblem().ifPresent(problems::add);
        return problems;
    }

    private SupportCase load(CaseNumber number) {
        return cases.find(number).orElseThrow(() -> CaseAccess.notFound(number));
    }

    private Gathered look(Actor actor, SupportCase supportCase, Instant now) {
        Gathered gathered =
                gatherer.gather(
                        Stream.of(supportCase.requester(), CaseAccess.viewer(actor)),
                        supportCase.product().serial(),
                        supportCase.product().model(),
                        supportCase.organization());
        CaseAccess.requireSight(actor, supportCase, gathered.known(), policy.settings().dayOf(now));
        return gathered;
    }

    private CaseFilter ownOnly(Actor actor, CaseFilter filter) {
        Gathered gathered = gatherer.gather(Stream.of(actor.contact()), null, null, null);
        Set<OrganizationId> own =
                CaseAccess.employers(
                        actor, gathered.known(), policy.settings().dayOf(clock.instant()));
        Set<OrganizationId> asked = filter.organizations();
        return filter.of(
                asked == null
                        ? own
                        : own.stream()
                                .filter(asked::contains)
                                .collect(Collectors.toUnmodifiableSet()));
    }
}
