package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.expedite.application.cases.CaseView;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Outcome;
import org.junit.jupiter.api.Test;

/** Business events are reported once, and only for stored changes. */
class BusinessEventsTest {
    private final Center center = new Center();

    @Test
    void an_opened_case_is_reported_as_stored() {
        CaseView view = center.open(Actors.ANA, ExampleRequest.about(Acme.JN1));

        assertThat(reported()).containsExactly(center.stored(view.supportCase().number()));
    }

    @Test
    void an_invalid_case_is_not_reported() {
        center.fieldErrors(Actors.ENGINEER, ExampleRequest.about(Acme.JN1));

        assertThat(reported()).isEmpty();
    }

    @Test
    void a_decision_is_reported_with_any_outcome() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        Decision denied = center.decide(Actors.DAN, number);
        Decision granted = center.decide(Actors.ANA, number);

        assertThat(denied.evaluation().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(granted.evaluation().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(reported().subList(1, reported().size())).containsExactly(denied, granted);
    }

    @Test
    void a_claim_is_reported_with_its_level_and_an_empty_queue_is_not() {
        TechnicalLevel l1 = new TechnicalLevel("L1");
        center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        center.queues().claim(Actors.DUTY_MANAGER, l1);
        center.queues().claim(Actors.DUTY_MANAGER, l1);

        assertThat(reported().subList(1, reported().size())).containsExactly(l1);
    }

    @Test
    void a_dry_run_is_not_reported() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        center.check(Actors.ANA, ExampleRequest.about(Acme.JN1));
        center.cases().find(Actors.ANA, number);

        assertThat(reported()).as("the opening").hasSize(1);
    }

    @Test
    void a_retried_request_is_reported_once_with_the_stored_decision() throws Exception {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));

        assertThat(Concurrently.run(8, () -> center.decide(Actors.ANA, number)))
                .allMatch(Concurrently.Outcome::succeeded);
        assertThat(reported().subList(1, reported().size()))
                .hasSize(8)
                .containsExactlyInAnyOrderElementsOf(
                        center.escalations().page(Actors.ANA, number, null, 25));
    }

    @Test
    void rolled_back_work_is_not_reported() {
        RolledBack.run(
                center.ports().unitOfWork(),
                () -> {
                    CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
                    center.decide(Actors.ANA, number);
                });

        assertThat(reported()).isEmpty();
    }

    private List<Object> reported() {
        return center.ports().events().subjects();
    }
}
