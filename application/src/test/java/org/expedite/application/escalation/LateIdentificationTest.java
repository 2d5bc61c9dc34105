package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.junit.jupiter.api.Test;

/** Requesters who were not identified at opening. Clause {@code ACCESS_IDENTIFY}. */
class LateIdentificationTest {
    private static final IdentifiedExpert ANA_LATE =
            new IdentifiedExpert(Acme.ANA.id(), Acme.ANAS_JNCIE_M.id(), Catalogue.JNCIE_M, true);

    private final Center center = new Center();
    private final Center strict =
            new Center(
                    new PolicySettings(
                            TechnicalLevels.SHIPPED, LateIdentification.REFUSE, ZoneId.of("UTC")));

    @Test
    void a_colleague_of_the_requester_is_granted_and_marked_as_late() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        Decision decision = center.decide(Actors.ANA, number);
        assertThat(decision.evaluation().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(decision.evaluation().of(Rule.REQUESTER_IDENTIFIED).explanation().text())
                .contains("late");
        assertThat(center.stored(number).expert()).isEqualTo(ANA_LATE);
        assertThat(center.ports().cases().events(number))
                .extracting(CaseEvent::type)
                .containsExactly(
                        CaseEvent.Type.OPENED,
                        CaseEvent.Type.EXPERT_IDENTIFIED,
                        CaseEvent.Type.PRIORITY_ESCALATION_DECIDED,
                        CaseEvent.Type.ESCALATED_WITH_PRIORITY);
        assertThat(center.stored(number).version()).as("in one change").isEqualTo(2);
    }

    @Test
    void the_requester_is_not_late_if_the_certification_is_registered_after_opening() {
        center.put(
                People.certification(Acme.ANAS_JNCIE_M.id().value(), Acme.BOB, Catalogue.JNCIE_M));
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThat(center.stored(number).expert()).isNull();
        center.put(Acme.ANAS_JNCIE_M);
        center.decide(Actors.ANA, number);
        IdentifiedExpert expert = center.stored(number).expert();
        assertThat(expert).isNotNull();
        assertThat(expert.late()).isFalse();
        assertThat(center.ports().cases().events(number))
                .filteredOn(e -> e.type() == CaseEvent.Type.EXPERT_IDENTIFIED)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseEvent.ExpertIdentified.class, e -> assertThat(e.late()).isFalse());
    }

    @Test
    void a_contact_named_by_an_engineer_after_opening_is_late() {
        CaseNumber number =
                center.opened(
                        Actors.ENGINEER,
                        ExampleRequest.about(Acme.JN1).by(Channel.PHONE).on(Acme.ACME));
        center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Acme.ANA));
        assertThat(center.stored(number).expert()).isEqualTo(ANA_LATE);
    }

    @Test
    void the_expert_identified_at_opening_is_not_replaced() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        IdentifiedExpert first = center.stored(number).expert();
        center.decide(Actors.DAN, number);
        assertThat(center.stored(number).expert()).isEqualTo(first);
    }

    @Test
    void a_requester_without_certification_is_not_recorded_as_expert() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        center.decide(Actors.BOB, number);
        center.decide(Actors.CARL, number);
        center.decide(Actors.ENGINEER, ExampleRequest.escalation(number, Fastnet.PAT));
        assertThat(center.stored(number).expert()).isNull();
    }

    @Test
    void under_the_strict_setting_a_late_requester_is_denied() {
        CaseNumber number = strict.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        Decision decision = strict.decide(Actors.ANA, number);
        assertThat(decision.evaluation().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.evaluation().reasons()).containsExactly(Reason.NOT_IDENTIFIED);
        assertThat(decision.settings().lateIdentification()).isEqualTo(LateIdentification.REFUSE);
        assertThat(strict.stored(number).expert()).as("late does not count").isNull();
    }

    @Test
    void under_the_strict_setting_a_requester_identified_at_opening_is_granted() {
        CaseNumber number = strict.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThat(strict.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
        CaseNumber byPhone =
                strict.opened(
                        Actors.ENGINEER,
                        ExampleRequest.about(Acme.JN1).by(Channel.PHONE).from(Acme.ANA));
        assertThat(strict.decide(Actors.ENGINEER, byPhone).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
    }
}
