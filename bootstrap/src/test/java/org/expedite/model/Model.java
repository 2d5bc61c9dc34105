package org.expedite.model;

import static org.expedite.domain.cases.CaseStatus.CLOSED;
import static org.expedite.domain.cases.CaseStatus.IN_PROGRESS;
import static org.expedite.domain.cases.CaseStatus.OPEN;
import static org.expedite.domain.cases.CaseStatus.RESOLVED;
import static org.expedite.domain.cases.CaseStatus.WAITING_ON_CUSTOMER;
import static org.expedite.domain.cases.CaseStatus.WITHDRAWN;
import static org.expedite.domain.cases.CaseStatus.WORKAROUND_IN_PLACE;

import java.time.Instant;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.escalation.Outcome;
import org.jspecify.annotations.Nullable;

/** The model's own rules for moves and their refusals, derived from the programme independently. */
final class Model {
    private static final Set<CaseStatus> WORKED_ON = Set.of(IN_PROGRESS, WAITING_ON_CUSTOMER);
    private static final Set<CaseStatus> ASSISTED =
            Set.of(OPEN, IN_PROGRESS, WAITING_ON_CUSTOMER, WORKAROUND_IN_PLACE);
    private static final Set<CaseStatus> OVER = Set.of(RESOLVED, CLOSED, WITHDRAWN);
    static final Set<String> CUSTOMERS_OF_ACME = Set.of("ana", "dan", "bob");

    private Model() {}

    static boolean isStaff(Actor actor) {
        return actor.roles().contains(Role.ENGINEER) || isDutyManager(actor);
    }

    static boolean isDutyManager(Actor actor) {
        return actor.roles().contains(Role.DUTY_MANAGER);
    }

    private static Expected refused(String code) {
        return new Expected.Refused(code);
    }

    /** Expects access to the case: all cases of the model belong to one customer. */
    static Expected withAccess(Actor actor, Expected then) {
        if (!isStaff(actor) && !actor.roles().contains(Role.CUSTOMER)) {
            return new Expected.Forbidden();
        }
        boolean sees = isStaff(actor) || CUSTOMERS_OF_ACME.contains(actor.id());
        return sees ? then : new Expected.Hidden();
    }

    static Expected when(boolean fits, String otherwise, Expected then) {
        return fits ? then : refused(otherwise);
    }

    static Expected in(Set<CaseStatus> statuses, ModelCase c, Expected then) {
        return when(statuses.contains(c.status), "NOT_IN_THIS_STATUS", then);
    }

    static Expected unlessFinished(ModelCase c, Expected then) {
        return when(!OVER.contains(c.status), "NOT_IN_THIS_STATUS", then);
    }

    static Expected byStaff(Actor actor, Expected then) {
        return withAccess(actor, isStaff(actor) ? then : new Expected.Forbidden());
    }

    private static Expected byDutyManager(Actor actor, Expected then) {
        return withAccess(actor, isDutyManager(actor) ? then : new Expected.Forbidden());
    }

    private static Expected byOwner(
            Actor actor, Set<CaseStatus> statuses, ModelCase c, Expected then) {
        boolean mayAct = actor.id().equals(c.owner) || isDutyManager(actor);
        return byStaff(
                actor,
                in(
                        statuses,
                        c,
                        when(c.isOwned(), "NOT_OWNED", when(mayAct, "NOT_THE_OWNER", then))));
    }

    static Expected release(ModelCase c, Actor actor) {
        return byOwner(
                actor,
                Set.of(IN_PROGRESS, WAITING_ON_CUSTOMER, WORKAROUND_IN_PLACE),
                c,
                new Expected.Made(() -> unassign(c)));
    }

    /** Returns whether an engineer can own cases at a level. */
    static boolean worksAt(Engineer engineer, TechnicalLevel level) {
        boolean everywhere = engineer.roles().contains(StaffRole.DUTY_MANAGER);
        return engineer.active() && (everywhere || engineer.levels().contains(level));
    }

    /** Returns the actor as the center lets him in: who has left has no role. */
    static Actor present(Actor actor, @Nullable Engineer record) {
        return record == null || record.active() ? actor : new Actor(actor.id(), Set.of());
    }

    /** Returns whether a change of the owner's record takes this case from him. */
    static boolean isLostBy(Engineer owner, ModelCase c) {
        return owner.id().value().equals(c.owner)
                && (WORKED_ON.contains(c.status) || c.status == WORKAROUND_IN_PLACE)
                && !worksAt(owner, c.level);
    }

    /** Puts a case back into its queue, as a release and the leaving of its owner do. */
    static void unassign(ModelCase c) {
        c.owner = null;
        c.granted = false;
        if (c.status != WORKAROUND_IN_PLACE) {
            c.status = OPEN;
        }
    }

    static Expected handOver(ModelCase c, Actor actor, Engineer next) {
        String to = next.id().value();
        return byOwner(
                actor,
                Set.of(IN_PROGRESS, WAITING_ON_CUSTOMER, WORKAROUND_IN_PLACE),
                c,
                when(
                        !to.equals(c.owner),
                        "ALREADY_THE_OWNER",
                        when(
                                next.active(),
                                "ENGINEER_INACTIVE",
                                when(
                                        worksAt(next, c.level),
                                        "NOT_AT_THIS_LEVEL",
                                        new Expected.Made(
                                                () -> {
                                                    c.owner = to;
                                                    c.granted = false;
                                                })))));
    }

    static Expected awaitCustomer(ModelCase c, Actor actor) {
        return byOwner(
                actor,
                Set.of(IN_PROGRESS),
                c,
                new Expected.Made(() -> c.status = WAITING_ON_CUSTOMER));
    }

    static Expected resume(ModelCase c, Actor actor) {
        return withAccess(
                actor,
                in(
                        Set.of(WAITING_ON_CUSTOMER),
                        c,
                        new Expected.Made(() -> c.status = IN_PROGRESS)));
    }

    static Expected workAround(ModelCase c, Actor actor) {
        return byOwner(
                actor, WORKED_ON, c, new Expected.Made(() -> c.status = WORKAROUND_IN_PLACE));
    }

    static Expected failWorkaround(ModelCase c, Actor actor) {
        return withAccess(
                actor,
                in(
                        Set.of(WORKAROUND_IN_PLACE),
                        c,
                        new Expected.Made(() -> c.status = c.isOwned() ? IN_PROGRESS : OPEN)));
    }

    static Expected resolve(ModelCase c, Actor actor, Instant now) {
        return byOwner(
                actor,
                Set.of(IN_PROGRESS, WAITING_ON_CUSTOMER, WORKAROUND_IN_PLACE),
                c,
                new Expected.Made(
                        () -> {
                            c.end(RESOLVED, now);
                            c.awaitingConfirmationSince = now;
                        }));
    }

    static Expected close(ModelCase c, Actor actor, Instant now) {
        return withAccess(
                actor,
                when(
                        !isStaff(actor),
                        "REQUIRED",
                        in(Set.of(RESOLVED), c, new Expected.Made(() -> c.end(CLOSED, now)))));
    }

    static Expected withdraw(ModelCase c, Actor actor, Instant now) {
        return withAccess(
                actor,
                unlessFinished(
                        c,
                        new Expected.Made(
                                () -> {
                                    c.end(WITHDRAWN, now);
                                    c.owner = null;
                                })));
    }

    static Expected deEscalate(ModelCase c, Actor actor, Instant now) {
        return byDutyManager(
                actor,
                in(
                        ASSISTED,
                        c,
                        when(
                                !c.isAtTheBottom(),
                                "AT_LOWEST_LEVEL",
                                new Expected.Made(
                                        () ->
                                                c.arrive(
                                                        ModelCase.LEVELS
                                                                .below(c.level)
                                                                .orElseThrow(),
                                                        now)))));
    }

    static Expected override(ModelCase c, Actor actor, Instant now) {
        return byDutyManager(
                actor,
                in(
                        ASSISTED,
                        c,
                        when(
                                !c.isAtTheTop(),
                                "AT_TOP_LEVEL",
                                new Expected.Made(() -> up(c, now, true)))));
    }

    static Expected changePriority(ModelCase c, Actor actor, Priority to) {
        return withAccess(
                actor,
                unlessFinished(
                        c,
                        when(
                                isStaff(actor) || !c.corrected,
                                "PRIORITY_SET_BY_ENGINEER",
                                when(
                                        to != c.priority,
                                        "PRIORITY_UNCHANGED",
                                        new Expected.Made(() -> setPriority(c, actor, to))))));
    }

    static Expected amend(ModelCase c, Actor actor, boolean nameContact) {
        return withAccess(
                actor,
                unlessFinished(
                        c,
                        nameContact == c.contactNamed
                                ? new Expected.Idle()
                                : new Expected.Made(() -> c.contactNamed = nameContact)));
    }

    /** Expects an escalation if staff requests it, and a pending request if customers do. */
    static Expected ordinaryEscalation(ModelCase c, Actor actor, Instant now) {
        Expected made =
                isStaff(actor)
                        ? new Expected.Made(() -> up(c, now, false))
                        : when(
                                !c.escalationRequested,
                                "ESCALATION_ALREADY_REQUESTED",
                                new Expected.Made(() -> c.escalationRequested = true));
        Expected atTheTop = when(!c.isAtTheTop(), "AT_TOP_LEVEL", made);
        boolean requestedBefore = !isStaff(actor) && c.escalationRequested;
        return withAccess(actor, in(ASSISTED, c, requestedBefore ? made : atTheTop));
    }

    /** Returns the expected outcome of a request for priority escalation. */
    static Outcome decision(ModelCase c, String requester, boolean suspended) {
        if (c.equipment == Equipment.LEASED && suspended) {
            return Outcome.NOT_COVERED;
        }
        return switch (c.equipment) {
            case OF_A_PARTNER -> Outcome.CONTACT_PARTNER;
            case UNCOVERED, UNKNOWN -> Outcome.NOT_COVERED;
            case SWITCH -> Outcome.NOT_ELIGIBLE;
            case ROUTER, LEASED -> {
                boolean eligible =
                        requester.equals("ana")
                                && !OVER.contains(c.status)
                                && c.priority.compareTo(Priority.P2) <= 0;
                if (!eligible) {
                    yield Outcome.NOT_ELIGIBLE;
                }
                if (c.isAtTheTop()) {
                    yield Outcome.NOTHING_ABOVE;
                }
                yield c.granted ? Outcome.ALREADY_GRANTED : Outcome.GRANTED;
            }
        };
    }

    static Expected askForPriority(ModelCase c, Actor actor, boolean suspended, Instant now) {
        Outcome outcome = decision(c, isStaff(actor) ? c.requester : actor.id(), suspended);
        return withAccess(
                actor,
                new Expected.Decided(
                        outcome,
                        () -> {
                            if (outcome == Outcome.GRANTED) {
                                up(c, now, true);
                                c.granted = true;
                            }
                        }));
    }

    /** Applies the effect of a pick-up. */
    static void pickUp(ModelCase c, Actor actor) {
        c.owner = actor.id();
        c.granted = false;
        if (c.status == OPEN) {
            c.status = IN_PROGRESS;
        }
    }

    private static void up(ModelCase c, Instant now, boolean expedited) {
        c.arrive(ModelCase.LEVELS.above(c.level).orElseThrow(), now);
        c.expedited = expedited;
    }

    private static void setPriority(ModelCase c, Actor actor, Priority to) {
        c.priority = to;
        c.corrected |= isStaff(actor);
        boolean qualifies = to.compareTo(Priority.P2) <= 0;
        c.expedited &= qualifies;
        c.granted &= qualifies;
    }
}
