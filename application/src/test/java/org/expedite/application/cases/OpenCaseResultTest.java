package org.expedite.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Role;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.Ivy;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.products.Model;
import org.junit.jupiter.api.Test;

/** Cases that actors may open, and field errors of invalid requests. */
class OpenCaseResultTest {
    private final Center center = new Center();

    @Test
    void a_case_of_a_customer_is_stored_as_returned() {
        CaseView view = center.open(Actors.ANA, ExampleRequest.about(Acme.JN1));
        SupportCase stored = center.stored(view.supportCase().number());
        assertThat(view.supportCase()).isEqualTo(stored);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.number()).isEqualTo(new CaseNumber("2026-0615-000001"));
        assertThat(stored.intake().openedBy()).isEqualTo("ana");
        assertThat(stored.intake().openedAt()).isEqualTo(Fixture.NOW);
        assertThat(stored.intake().channel()).isEqualTo(Channel.WEB);
        assertThat(stored.intake().proposedPriority()).isEqualTo(Priority.P1);
        assertThat(stored.requester()).isEqualTo(Acme.ANA.id());
        assertThat(stored.organization()).isEqualTo(Acme.ACME.id());
        assertThat(stored.report()).isEqualTo(ExampleRequest.REPORT);
        assertThat(stored.product().serial()).isEqualTo(Acme.JN1.serial());
        assertThat(stored.product().model()).isEqualTo(Catalogue.M320.model());
        assertThat(stored.product().line()).isEqualTo(Catalogue.M_SERIES.code());
        assertThat(stored.state().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(stored.state().level().code()).isEqualTo("L1");
        assertThat(stored.state().waitingSince()).isEqualTo(Fixture.NOW);
        assertThat(stored.state().owner()).isNull();
        assertThat(stored.state().expedited()).isFalse();
        assertThat(center.ports().cases().events(stored.number()))
                .extracting(CaseEvent::type, CaseEvent::actor)
                .containsExactly(tuple(CaseEvent.Type.OPENED, "ana"));
    }

    @Test
    void cases_have_consecutive_numbers() {
        center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThat(center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1)).value())
                .isEqualTo("2026-0615-000002");
    }

    @Test
    void a_customer_may_name_itself_and_its_employer() {
        SupportCase opened =
                center.open(Actors.ANA, ExampleRequest.about(Acme.JN1).from(Acme.ANA).on(Acme.ACME))
                        .supportCase();
        assertThat(opened.requester()).isEqualTo(Acme.ANA.id());
        assertThat(opened.organization()).isEqualTo(Acme.ACME.id());
    }

    @Test
    void a_contractor_opens_cases_of_the_organization_it_works_for() {
        assertThat(
                        center.open(Actors.CARL, ExampleRequest.about(Acme.JN1))
                                .supportCase()
                                .organization())
                .isEqualTo(Acme.ACME.id());
    }

    @Test
    void an_individual_end_user_opens_its_own_cases() {
        assertThat(
                        center.open(Actors.IVY, ExampleRequest.about(Ivy.IV1))
                                .supportCase()
                                .organization())
                .isEqualTo(Ivy.HERSELF.id());
    }

    @Test
    void a_customer_cannot_name_another_requester() {
        for (String other : List.of("dan", "zoe", "nobody", "Ana")) {
            assertInvalid(
                    Actors.ANA,
                    ExampleRequest.about(Acme.JN1).from(other),
                    "requester_id",
                    Code.NOT_YOURSELF);
        }
    }

    @Test
    void a_customer_cannot_name_a_foreign_or_missing_organization() {
        for (String other : List.of("borealis", "fastnet", "none", "Acme")) {
            assertInvalid(
                    Actors.ANA,
                    ExampleRequest.about(Acme.JN1).on(other),
                    "organization_id",
                    Code.NOT_YOUR_EMPLOYER);
        }
    }

    @Test
    void an_unregistered_customer_cannot_open_a_case() {
        Actor stranger = new Actor("stranger", Set.of(Role.CUSTOMER));
        assertThatThrownBy(() -> center.fieldErrors(stranger, ExampleRequest.about(Acme.JN1)))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("registered");
    }

    @Test
    void a_customer_cannot_open_a_phone_case() {
        assertInvalid(
                Actors.ANA,
                ExampleRequest.about(Acme.JN1).by(Channel.PHONE),
                "channel",
                Code.STAFF_ONLY);
    }

    @Test
    void staff_opens_a_case_in_the_name_of_another_organization_only_on_the_phone() {
        ExampleRequest request = ExampleRequest.about(Borealis.BO1).from("ana").on("borealis");
        for (Actor staff : List.of(Actors.ENGINEER, Actors.DUTY_MANAGER)) {
            for (Channel channel : List.of(Channel.WEB, Channel.API)) {
                assertInvalid(
                        staff, request.by(channel), "organization_id", Code.NOT_THEIR_EMPLOYER);
            }
        }
        assertThat(
                        center.open(Actors.ENGINEER, request.by(Channel.PHONE))
                                .supportCase()
                                .organization())
                .isEqualTo(Borealis.BOREALIS.id());
        assertThat(
                        center.open(
                                        Actors.ENGINEER,
                                        ExampleRequest.about(Acme.JN1).from("ana").on("acme"))
                                .supportCase()
                                .requester())
                .as("an employer of the requester")
                .isEqualTo(Acme.ANA.id());
    }

    @Test
    void an_engineer_on_the_phone_names_the_caller() {
        SupportCase opened =
                center.open(
                                Actors.ENGINEER,
                                ExampleRequest.about(Acme.JN1).by(Channel.PHONE).from(Acme.ANA))
                        .supportCase();
        assertThat(opened.requester()).isEqualTo(Acme.ANA.id());
        assertThat(opened.organization()).isEqualTo(Acme.ACME.id());
        assertThat(opened.intake().openedBy()).isEqualTo("engineer-l1");
        assertThat(opened.expert()).isNotNull();
    }

    @Test
    void a_phone_case_with_an_organization_needs_no_requester() {
        SupportCase opened =
                center.open(
                                Actors.ENGINEER,
                                ExampleRequest.about(Acme.JN1).by(Channel.PHONE).on(Acme.ACME))
                        .supportCase();
        assertThat(opened.requester()).isNull();
        assertThat(opened.expert()).isNull();
        assertThat(opened.state().status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void a_phone_case_without_requester_and_organization_is_invalid() {
        assertInvalid(
                Actors.ENGINEER,
                ExampleRequest.about(Acme.JN1).by(Channel.PHONE),
                "organization_id",
                Code.REQUIRED);
    }

    @Test
    void an_engineer_must_name_the_requester_by_web_and_api() {
        for (Channel channel : List.of(Channel.WEB, Channel.API)) {
            assertInvalid(
                    Actors.ENGINEER,
                    ExampleRequest.about(Acme.JN1).by(channel).on(Acme.ACME),
                    "requester_id",
                    Code.REQUIRED);
        }
        assertThat(
                        center.open(Actors.ENGINEER, ExampleRequest.about(Acme.JN1).from(Acme.DAN))
                                .supportCase()
                                .requester())
                .isEqualTo(Acme.DAN.id());
    }

    @Test
    void an_engineer_may_name_any_existing_organization() {
        ExampleRequest call = ExampleRequest.about(Acme.JN1).by(Channel.PHONE).from(Fastnet.PAT);
        assertInvalid(Actors.ENGINEER, call.on("none"), "organization_id", Code.UNKNOWN_REFERENCE);
        assertThat(
                        center.open(Actors.DUTY_MANAGER, call.on(Acme.ACME))
                                .supportCase()
                                .organization())
                .isEqualTo(Acme.ACME.id());
    }

    @Test
    void an_unknown_requester_is_invalid() {
        assertInvalid(
                Actors.ENGINEER,
                ExampleRequest.about(Acme.JN1).by(Channel.PHONE).from("nobody").on(Acme.ACME),
                "requester_id",
                Code.UNKNOWN_REFERENCE);
    }

    @Test
    void an_unknown_model_is_invalid_and_an_unknown_serial_is_not() {
        assertInvalid(
                Actors.ANA,
                ExampleRequest.about(new Model("M32")),
                "product.model",
                Code.UNKNOWN_REFERENCE);
        assertThat(
                        center.open(Actors.ANA, ExampleRequest.about("UNKNOWN"))
                                .supportCase()
                                .product()
                                .model())
                .isNull();
    }

    @Test
    void a_case_may_have_only_a_model() {
        SupportCase opened =
                center.open(Actors.ANA, ExampleRequest.about(Catalogue.T640)).supportCase();
        assertThat(opened.product().serial()).isNull();
        assertThat(opened.product().model()).isEqualTo(Catalogue.T640.model());
        assertThat(opened.product().line()).isEqualTo(Catalogue.T_SERIES.code());
        assertThat(opened.state().status()).isEqualTo(CaseStatus.AWAITING_VERIFICATION);
    }

    @Test
    void all_field_errors_are_returned_at_once() {
        ExampleRequest wrong =
                ExampleRequest.about(new Model("NONE")).by(Channel.PHONE).on(Borealis.BOREALIS);
        assertThat(center.fieldErrors(Actors.ANA, wrong))
                .extracting(FieldError::field)
                .containsExactly("channel", "product.model", "organization_id");
    }

    @Test
    void actors_without_casework_cannot_open_cases() {
        for (Actor actor : List.of(Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(
                            () ->
                                    center.cases()
                                            .open(actor, ExampleRequest.about(Acme.JN1).toOpen()))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    private void assertInvalid(Actor actor, ExampleRequest request, String field, Code code) {
        assertThat(center.fieldErrors(actor, request))
                .as("%s: %s", actor, request)
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple(field, code));
    }
}
