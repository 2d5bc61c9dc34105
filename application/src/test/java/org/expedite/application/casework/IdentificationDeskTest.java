package org.expedite.application.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError.Code;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseView;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.cases.Refusal;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifying somebody on an open case. Clause {@code ACCESS_IDENTIFY}. */
class IdentificationDeskTest {
    private final Center center = new Center();
    private final Center strict =
            new Center(
                    new PolicySettings(
                            TechnicalLevels.SHIPPED, LateIdentification.REFUSE, ZoneId.of("UTC")));

    @Test
    void a_late_identified_caller_is_the_requester_of_later_decisions() {
        CaseNumber number = unidentified(center);
        CaseView view = made(center, Actors.ENGINEER, number, Acme.ANA.id());
        assertThat(view.supportCase()).isEqualTo(center.stored(number));
        assertThat(view.supportCase().requester()).isEqualTo(Acme.ANA.id());
        assertThat(view.supportCase().intake().requester()).isNull();
        assertThat(view.supportCase().expert())
                .isEqualTo(
                        new IdentifiedExpert(
                                Acme.ANA.id(), Acme.ANAS_JNCIE_M.id(), Catalogue.JNCIE_M, true));
        assertThat(view.priorityEscalation()).isNotNull();
        assertThat(view.priorityEscalation().of(Rule.REQUESTER_IDENTIFIED).explanation().text())
                .contains("late");

        Decision decision = center.decide(Actors.ENGINEER, number);
        assertThat(decision.requester()).isEqualTo(Acme.ANA.id());
        assertThat(decision.evaluation().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(decision.evaluation().of(Rule.REQUESTER_IDENTIFIED).explanation().text())
                .contains("late");
        assertThat(center.ports().cases().events(number))
                .extracting(CaseEvent::type)
                .startsWith(
                        CaseEvent.Type.OPENED,
                        CaseEvent.Type.IDENTIFIED,
                        CaseEvent.Type.EXPERT_IDENTIFIED);
    }

    @Test
    void a_contact_without_certification_is_identified_too() {
        CaseNumber number = unidentified(center);
        made(center, Actors.ENGINEER, number, Acme.CARL.id());
        assertThat(center.stored(number).requester()).isEqualTo(Acme.CARL.id());
        assertThat(center.stored(number).expert()).isNull();
    }

    @Test
    void customers_identify_only_themselves() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        for (String other : new String[] {"bob", "zoe", "nobody", "dan"}) {
            assertThat(problem(center, Actors.ANA, number, new ContactId(other)))
                    .isEqualTo(Code.NOT_YOURSELF);
        }
        made(center, Actors.ANA, number, Acme.ANA.id());
        SupportCase stored = center.stored(number);
        assertThat(stored.requester()).isEqualTo(Acme.DAN.id());
        assertThat(stored.identifiedLate()).containsExactly(Acme.ANA.id());
        assertThat(stored.expert()).isNotNull();
    }

    @Test
    void a_repeated_identification_changes_nothing() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        made(center, Actors.ENGINEER, number, Acme.ANA.id());
        SupportCase before = center.stored(number);
        made(center, Actors.DUTY_MANAGER, number, Acme.ANA.id());
        made(center, Actors.ENGINEER, number, Acme.DAN.id());
        made(center, Actors.DAN, number, Acme.DAN.id());
        assertThat(center.stored(number)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "zoe", "pat", "ANA"})
    void only_contacts_of_the_organization_of_the_case_are_identified(String stranger) {
        CaseNumber number = unidentified(center);
        SupportCase before = center.stored(number);
        assertThat(problem(center, Actors.ENGINEER, number, new ContactId(stranger)))
                .isEqualTo(Code.UNKNOWN_REFERENCE);
        assertThat(center.stored(number)).isEqualTo(before);
    }

    @Test
    void actors_without_access_to_the_case_learn_nothing() {
        CaseNumber number = unidentified(center);
        assertThatThrownBy(
                        () ->
                                center.identifications()
                                        .identify(Actors.ZOE, number, new ContactId("zoe")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () ->
                                center.identifications()
                                        .identify(Actors.REGISTRAR, number, Acme.ANA.id()))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void the_strict_setting_refuses_late_identification_and_does_not_offer_it() {
        CaseNumber number = unidentified(strict);
        SupportCase before = strict.stored(number);
        MoveResult result =
                strict.identifications().identify(Actors.ENGINEER, number, Acme.ANA.id());
        assertThat(result).isInstanceOf(MoveResult.Refused.class);
        assertThat(((MoveResult.Refused) result).refusal().refusal())
                .isEqualTo(Refusal.LATE_IDENTIFICATION_REFUSED);
        assertThat(((MoveResult.Refused) result).allowed()).doesNotContain(CaseAction.IDENTIFY);
        assertThat(strict.stored(number)).isEqualTo(before);
        assertThat(strict.ports().cases().events(number)).hasSize(1);
        assertThat(strict.cases().find(Actors.ENGINEER, number).allowedActions())
                .doesNotContain(CaseAction.IDENTIFY);
        assertThat(center.cases().find(Actors.ANA, unidentified(center)).allowedActions())
                .contains(CaseAction.IDENTIFY);
    }

    @Test
    void the_strict_setting_accepts_a_repeated_identification() {
        CaseNumber number = strict.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        made(strict, Actors.ENGINEER, number, Acme.ANA.id());
        assertThat(strict.stored(number).version()).isEqualTo(1);
    }

    @Test
    void a_finished_case_is_left_unchanged() {
        CaseNumber number = unidentified(center);
        assertThat(center.casework().withdraw(Actors.DAN, number, null))
                .isInstanceOf(MoveResult.Made.class);
        MoveResult result =
                center.identifications().identify(Actors.ENGINEER, number, Acme.ANA.id());
        assertThat(((MoveResult.Refused) result).refusal().refusal())
                .isEqualTo(Refusal.NOT_IN_THIS_STATUS);
        assertThat(((MoveResult.Refused) result).allowed()).doesNotContain(CaseAction.IDENTIFY);
    }

    private static CaseNumber unidentified(Center center) {
        return center.opened(
                Actors.ENGINEER, ExampleRequest.about(Acme.JN1).by(Channel.PHONE).on(Acme.ACME));
    }

    private static CaseView made(Center center, Actor actor, CaseNumber number, ContactId person) {
        MoveResult result = center.identifications().identify(actor, number, person);
        assertThat(result).isInstanceOf(MoveResult.Made.class);
        return ((MoveResult.Made) result).view();
    }

    private static Code problem(Center center, Actor actor, CaseNumber number, ContactId person) {
        MoveResult result = center.identifications().identify(actor, number, person);
        assertThat(result).isInstanceOf(MoveResult.Invalid.class);
        assertThat(((MoveResult.Invalid) result).errors())
                .extracting(p -> p.field())
                .containsExactly("contact_id");
        return ((MoveResult.Invalid) result).errors().getFirst().code();
    }
}
