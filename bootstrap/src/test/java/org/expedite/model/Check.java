package org.expedite.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.Cases;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.duties.Duty;
import org.expedite.domain.duties.DutyInterval;
import org.expedite.domain.duties.DutyPeriod;
import org.expedite.domain.duties.DutyRecord;
import org.expedite.domain.duties.P1Duties;
import org.expedite.domain.timeline.Visibility;

/** Invariants of a case after every step. */
final class Check {
    private static final Set<CaseStatus> OWNED =
            Set.of(CaseStatus.IN_PROGRESS, CaseStatus.WAITING_ON_CUSTOMER);
    private static final Set<CaseStatus> NOT_OWNED =
            Set.of(
                    CaseStatus.OPEN,
                    CaseStatus.AWAITING_COVERAGE,
                    CaseStatus.AWAITING_VERIFICATION,
                    CaseStatus.REFERRED,
                    CaseStatus.WITHDRAWN);

    private static final Actor STAFF = new Actor("engineer-l3", Set.of(Role.ENGINEER));
    private static final Actor CUSTOMER = new Actor("ana", Set.of(Role.CUSTOMER));

    private final Cases kept;
    private final TimelineDesk timeline;
    private final CaseDesk desk;

    Check(ApplicationContext context) {
        kept = context.getBean(Cases.class);
        desk = context.getBean(CaseDesk.class);
        timeline = context.getBean(TimelineDesk.class);
    }

    /**
     * Checks that the offered moves are the possible ones, apart from the arguments of requests.
     */
    void offers(Kind kind, ModelCase c, Actor actor, Expected expected, String what) {
        CaseAction action = kind.offeredAs(Model.isStaff(actor));
        boolean seesCase =
                !(Model.resume(c, actor) instanceof Expected.Hidden)
                        && !(Model.resume(c, actor) instanceof Expected.Forbidden);
        // References in the request are checked before the case.
        boolean reportsState =
                !Set.of("NOT_YOURSELF", "UNKNOWN_REFERENCE").contains(expected.summary());
        if (action != null && seesCase && reportsState) {
            boolean can =
                    switch (expected.summary()) {
                        case "MADE",
                                "ALREADY_THE_OWNER",
                                "ENGINEER_INACTIVE",
                                "NOT_AT_THIS_LEVEL",
                                "PRIORITY_UNCHANGED",
                                "PRODUCT_UNCHANGED" ->
                                true;
                        // Staff must name the contact who agrees.
                        case "REQUIRED" -> c.status == CaseStatus.RESOLVED;
                        // All actors can write notes, but not all can write internal ones.
                        case "FORBIDDEN" -> kind == Kind.ADD_NOTE && !c.takesNoWords();
                        default -> false;
                    };
            assertThat(desk.find(actor, c.number).allowedActions().contains(action))
                    .as("%s is offered: %s", action, what)
                    .isEqualTo(can);
        }
    }

    /** Checks that there is one more version, and a timeline entry by the actor. */
    void changed(ModelCase c, String actor, String what) {
        c.version++;
        int before = c.events;
        agrees(c, actor, what);
        assertThat(c.events).as(what).isGreaterThan(before);
    }

    /** Checks that the case is unchanged and has one more entry that only staff sees. */
    void changedInternally(ModelCase c, Actor actor, String what) {
        int before = c.events;
        agrees(c, actor.id(), what);
        assertThat(c.events).as(what).isEqualTo(before + 1);
    }

    /** Checks that nothing has changed. */
    void unchanged(ModelCase c, String what) {
        assertThat(holds(c, what)).as(what).hasSize(c.events);
    }

    /** Checks that the case equals the model, and that the last timeline entry is by the actor. */
    void agrees(ModelCase c, String actor, String what) {
        List<CaseEvent> events = holds(c, what);
        checkTimelines(c, events, what);
        assertThat(events.getLast().actor()).as(what).isEqualTo(actor);
        c.events = events.size();
    }

    private List<CaseEvent> holds(ModelCase c, String what) {
        SupportCase supportCase = kept.find(c.number).orElseThrow();
        List<CaseEvent> events = kept.events(c.number);
        CaseState state = supportCase.state();
        assertThat(state.status()).as(what).isEqualTo(c.status);
        assertThat(state.priority()).as(what).isEqualTo(c.priority);
        assertThat(state.priorityCorrected()).as(what).isEqualTo(c.corrected);
        assertThat(state.level()).as(what).isEqualTo(c.level);
        assertThat(state.expedited()).as(what).isEqualTo(c.expedited);
        assertThat(state.grantPending()).as(what).isEqualTo(c.granted);
        assertThat(state.escalationRequested()).as(what).isEqualTo(c.escalationRequested);
        assertThat(state.owner()).as(what).isEqualTo(c.owner);
        assertThat(state.waitingSince()).as(what).isEqualTo(c.waitingSince);
        assertThat(state.awaitingConfirmationSince())
                .as(what)
                .isEqualTo(c.awaitingConfirmationSince);
        assertThat(state.lastCustomerActivity()).as(what).isEqualTo(c.lastCustomerActivity);
        assertThat(state.endedAt()).as(what).isEqualTo(c.endedAt);
        assertThat(supportCase.version()).as(what).isEqualTo(c.version);
        assertThat(c.identified).as(what).allMatch(p -> supportCase.isIdentified(contact(p)));
        invariants(supportCase, what);
        assertThat(events).as(what).extracting(CaseEvent::at).isSorted();
        assertThat(events.getFirst().type()).as(what).isEqualTo(CaseEvent.Type.OPENED);
        duties(c, P1Duties.of(supportCase.report(), events), what);
        return events;
    }

    /** Checks that staff sees the whole timeline, and customers all public entries. */
    private void checkTimelines(ModelCase c, List<CaseEvent> events, String what) {
        assertThat(timelineOf(STAFF, c)).as(what).isEqualTo(events);
        assertThat(timelineOf(CUSTOMER, c))
                .as(what)
                .isEqualTo(
                        events.stream().filter(e -> e.visibility() == Visibility.PUBLIC).toList());
    }

    private List<CaseEvent> timelineOf(Actor actor, ModelCase c) {
        return timeline.page(actor, c.number, null, Integer.MAX_VALUE).stream()
                .map(TimelineEntry::event)
                .toList();
    }

    private static ContactId contact(String id) {
        return new ContactId(id);
    }

    private static void invariants(SupportCase supportCase, String what) {
        CaseState state = supportCase.state();
        boolean owned = state.owner() != null;
        assertThat(ModelCase.LEVELS.contains(state.level())).as(what).isTrue();
        assertThat(owned && NOT_OWNED.contains(state.status())).as(what).isFalse();
        assertThat(!owned && OWNED.contains(state.status())).as(what).isFalse();
        assertThat(
                        state.grantPending()
                                && !supportCase.waits()
                                && !state.status().awaitsAssistance())
                .as(what)
                .isFalse();
    }

    private static void duties(ModelCase c, List<DutyPeriod> periods, String what) {
        boolean inForce = c.priority == Priority.P1 && c.isBeingWorkedOn();
        assertThat(!periods.isEmpty() && periods.getLast().isInForce()).as(what).isEqualTo(inForce);
        Instant until = Instant.MIN;
        for (int i = 0; i < periods.size(); i++) {
            DutyPeriod period = periods.get(i);
            assertThat(period.begunAt()).as(what).isAfterOrEqualTo(until);
            assertThat(period.isInForce() && i < periods.size() - 1).as(what).isFalse();
            until = period.endedAt() == null ? Instant.MAX : period.endedAt();
            for (DutyRecord duty : period.duties()) {
                coversAll(period, duty, what);
            }
        }
        if (inForce) {
            assertThat(met(periods.getLast(), Duty.DEDICATED_OWNER))
                    .as(what)
                    .isEqualTo(c.isOwned());
            assertThat(met(periods.getLast(), Duty.ROUND_THE_CLOCK_CONTACT))
                    .as(what)
                    .isEqualTo(c.contactNamed);
        }
    }

    private static boolean met(DutyPeriod period, Duty duty) {
        return period.duties().stream()
                .filter(kept -> kept.duty() == duty)
                .findFirst()
                .orElseThrow()
                .latest()
                .met();
    }

    /**
     * Checks that intervals are consecutive from the beginning to the end, alternately met and
     * unmet.
     */
    private static void coversAll(DutyPeriod period, DutyRecord duty, String what) {
        Instant at = period.begunAt();
        Boolean before = null;
        for (DutyInterval interval : duty.intervals()) {
            assertThat(interval.from()).as(what).isEqualTo(at);
            assertThat(before).as(what).isNotEqualTo(interval.met());
            before = interval.met();
            at = interval.to() == null ? Instant.MAX : interval.to();
        }
        assertThat(duty.latest().to()).as(what).isEqualTo(period.endedAt());
    }
}
