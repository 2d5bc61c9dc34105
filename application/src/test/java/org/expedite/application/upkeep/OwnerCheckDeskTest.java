package org.expedite.application.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.Concurrently;
import org.expedite.application.ExampleRequest;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Staff;
import org.expedite.application.registry.PutResult;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.ParticipantRole;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.duties.Duty;
import org.expedite.domain.duties.DutyRecord;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.queues.QueuePosition;
import org.junit.jupiter.api.Test;

/** The fate of the cases of an engineer whose record changes. */
class OwnerCheckDeskTest {
    private static final TechnicalLevel L1 = new TechnicalLevel("L1");

    private static final Instant LATER = Instant.parse("2026-06-16T09:00:00Z");

    private final Center center = new Center();

    @Test
    void a_case_whose_owner_leaves_waits_where_it_waited_and_its_duty_is_unmet_from_then_on() {
        CaseNumber first = owned();
        CaseNumber second = opened();
        center.at(LATER.toString());
        center.put(Staff.left(Staff.ENGINEER_L1));

        SupportCase returned = center.stored(first);
        assertThat(returned.waits()).isTrue();
        assertThat(center.ports().queues().first(L1, Set.of(), 10))
                .extracting(QueuePosition::number)
                .containsExactly(first, second);
        assertThat(last(first))
                .isEqualTo(
                        new CaseEvent.Unassigned(
                                new CaseEvent.Origin("system", LATER), L1, "engineer-l1"));
        DutyRecord owner =
                center.duties().ofCase(Actors.ENGINEER, first).periods().getLast().duties().stream()
                        .filter(duty -> duty.duty() == Duty.DEDICATED_OWNER)
                        .findFirst()
                        .orElseThrow();
        assertThat(owner.latest().met()).isFalse();
        assertThat(owner.latest().from()).isEqualTo(LATER);
    }

    @Test
    void a_case_that_waits_on_the_customer_is_open_again_and_a_workaround_stays_in_place() {
        CaseNumber waiting = owned();
        center.casework().awaitCustomer(Actors.ENGINEER, waiting, "Send the logs.");
        CaseNumber workaround = owned();
        center.casework().workAround(Actors.ENGINEER, workaround, "Rerouted.");
        center.put(Staff.left(Staff.ENGINEER_L1));

        assertThat(center.stored(waiting).state().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(center.stored(workaround).state().status())
                .isEqualTo(CaseStatus.WORKAROUND_IN_PLACE);
        for (CaseNumber number : List.of(waiting, workaround)) {
            assertThat(center.stored(number).waits()).isTrue();
            assertThat(last(number)).isInstanceOf(CaseEvent.Unassigned.class);
        }
        center.casework().failWorkaround(Actors.ANA, workaround, null);
        assertThat(center.stored(workaround).state().status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void a_resolved_case_names_who_resolved_it_and_reopening_gives_it_to_nobody() {
        CaseNumber resolved = owned();
        center.casework().resolve(Actors.ENGINEER, resolved, "Replaced.");
        center.put(Staff.left(Staff.ENGINEER_L1));
        assertThat(center.stored(resolved).state().owner()).isEqualTo("engineer-l1");
        assertThat(last(resolved)).isInstanceOf(CaseEvent.Resolved.class);

        center.reopenings().reopen(Actors.ANA, resolved, "Down again.");
        assertThat(center.stored(resolved).waits()).isTrue();
    }

    @Test
    void who_loses_a_level_loses_the_cases_of_that_level_only() {
        center.put(Staff.workingAt(Staff.ENGINEER_L1, "L1", "L2"));
        CaseNumber low = owned();
        CaseNumber high = opened();
        center.decide(Actors.ANA, high);
        center.queues().claim(Actors.ENGINEER, new TechnicalLevel("L2"));
        center.put(Staff.workingAt(Staff.ENGINEER_L1, "L2", "L3"));

        assertThat(center.stored(low).waits()).isTrue();
        assertThat(center.stored(high).state().owner()).isEqualTo("engineer-l1");
    }

    @Test
    void who_is_no_duty_manager_any_more_keeps_the_cases_at_his_levels() {
        CaseNumber low = opened();
        center.queues().claim(Actors.DUTY_MANAGER, L1);
        center.put(Staff.engineer("duty-manager", List.of("L1")));
        assertThat(center.stored(low).state().owner()).isEqualTo("duty-manager");
        center.put(Staff.engineer("duty-manager", List.of("L2")));
        assertThat(center.stored(low).waits()).isTrue();
    }

    @Test
    void the_first_record_of_a_duty_manager_counts_for_the_cases_from_before_it() {
        CaseNumber number = opened();
        center.pickUp(number, new Participant("manager", ParticipantRole.DUTY_MANAGER));
        center.put(Staff.engineer("manager", List.of("L2")));
        assertThat(center.stored(number).waits()).isTrue();
    }

    @Test
    void other_changes_of_a_record_take_no_case() {
        CaseNumber number = owned();
        center.put(Staff.knowing(Staff.ENGINEER_L1, Set.of(Catalogue.J_SERIES.code())));
        center.put(Staff.workingAt(Staff.ENGINEER_L1, "L1", "L2"));
        assertThat(center.stored(number).state().owner()).isEqualTo("engineer-l1");
        assertThat(last(number)).isInstanceOf(CaseEvent.PickedUp.class);
    }

    @Test
    void a_rejected_record_takes_no_case() {
        CaseNumber number = owned();
        assertThat(
                        center.registry()
                                .put(
                                        Actors.REGISTRAR,
                                        Staff.workingAt(Staff.ENGINEER_L1, "L9"),
                                        null))
                .isInstanceOf(PutResult.Invalid.class);
        assertThat(center.registry().put(Actors.REGISTRAR, Staff.left(Staff.ENGINEER_L1), 7))
                .isInstanceOf(PutResult.Stale.class);
        assertThat(center.stored(number).state().owner()).isEqualTo("engineer-l1");
    }

    @Test
    void a_claim_or_a_handover_at_the_moment_of_leaving_leaves_no_case_behind() throws Exception {
        for (int round = 0; round < 10; round++) {
            center.put(Staff.ENGINEER_L1);
            center.put(Staff.ENGINEER_L2);
            CaseNumber given = opened();
            center.queues().claim(Actors.DUTY_MANAGER, L1);
            opened();
            Concurrently.run(
                    List.of(
                            () ->
                                    center.queues()
                                            .handOver(
                                                    Actors.DUTY_MANAGER,
                                                    given,
                                                    new EngineerId("engineer-l1")),
                            () -> center.queues().claim(Actors.ENGINEER, L1),
                            () ->
                                    center.registry()
                                            .put(
                                                    Actors.REGISTRAR,
                                                    Staff.left(Staff.ENGINEER_L1),
                                                    null)));
            assertThat(center.ports().cases().all())
                    .as("round %s", round)
                    .noneMatch(c -> "engineer-l1".equals(c.state().owner()));
        }
    }

    private CaseNumber owned() {
        CaseNumber number = opened();
        center.queues().claim(Actors.ENGINEER, L1);
        return number;
    }

    private CaseNumber opened() {
        return center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1).at(Priority.P1));
    }

    private CaseEvent last(CaseNumber number) {
        return center.ports().cases().events(number).getLast();
    }
}
