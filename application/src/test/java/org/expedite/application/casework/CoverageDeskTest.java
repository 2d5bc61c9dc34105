package org.expedite.application.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.expedite.application.Center;
import org.expedite.application.Concurrently;
import org.expedite.application.ExampleRequest;
import org.expedite.application.FieldError;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.cases.AssistanceOption;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CaseView;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Borealis;
import org.expedite.application.examples.Covers;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.Refusal;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.TimeAndMaterials;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.SerialNumber;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time and materials, and verified serials. */
class CoverageDeskTest {
    private final Center center = new Center();

    @Nested
    class AcceptedTimeAndMaterials {
        @Test
        void are_not_recorded_if_a_contract_covers_the_serial_by_now() {
            CaseNumber number = opened(Priority.P1, Acme.NEVER_COVERED);
            center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));

            made(accept(Actors.DAN, number, Acme.DAN.id(), null));

            SupportCase stored = center.stored(number);
            assertThat(stored.waits()).isTrue();
            assertThat(stored.assistance().outcome()).isEqualTo(AssistanceOutcome.DIRECT);
            assertThat(stored.assistance().timeAndMaterials()).isNull();
            assertThat(center.ports().cases().events(number))
                    .extracting(CaseEvent::type)
                    .endsWith(CaseEvent.Type.ASSISTANCE_CHANGED)
                    .doesNotContain(CaseEvent.Type.TIME_AND_MATERIALS_ACCEPTED);
        }

        @Test
        void put_the_case_into_the_queue_at_the_current_rate() {
            CaseNumber number = opened(Priority.P1, Acme.NEVER_COVERED);
            center.at("2026-06-16T08:00:00Z");
            Money limit = Money.parse("USD 5000.00");
            CaseView view = made(accept(Actors.DAN, number, Acme.DAN.id(), limit));

            SupportCase stored = center.stored(number);
            assertThat(view.supportCase()).isEqualTo(stored);
            assertThat(stored.waits()).isTrue();
            assertThat(stored.state().level().code()).isEqualTo("L1");
            assertThat(stored.state().waitingSince()).isEqualTo("2026-06-16T08:00:00Z");
            assertThat(stored.assistance().outcome()).isEqualTo(AssistanceOutcome.NOT_COVERED);
            assertThat(stored.assistance().timeAndMaterials())
                    .isEqualTo(
                            new TimeAndMaterials(
                                    Acme.DAN.id(),
                                    stored.state().waitingSince(),
                                    Center.RATE,
                                    limit));
            assertThat(center.ports().cases().events(number).getLast())
                    .isEqualTo(
                            new CaseEvent.TimeAndMaterialsAccepted(
                                    new CaseEvent.Origin("dan", stored.state().waitingSince()),
                                    new ContactId("dan"),
                                    Money.parse("USD 400.00"),
                                    Money.parse("USD 5000.00")));
        }

        @Test
        void are_not_proposed_again_and_do_not_cover_priority_escalation() {
            CaseNumber number = opened(Priority.P1, Acme.NEVER_COVERED);
            assertThat(codes(center.cases().find(Actors.ANA, number)))
                    .contains(AssistanceOption.Code.ACCEPT_TIME_AND_MATERIALS);
            CaseView view = made(accept(Actors.ANA, number, Acme.ANA.id(), null));

            assertThat(codes(view)).containsExactly(AssistanceOption.Code.BUY_CONTRACT);
            assertThat(view.allowedActions())
                    .doesNotContain(CaseAction.ACCEPT_TIME_AND_MATERIALS, CaseAction.VERIFY);
            for (Evaluation evaluation :
                    List.of(
                            Objects.requireNonNull(view.priorityEscalation()),
                            center.decide(Actors.ANA, number).evaluation())) {
                assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_COVERED);
                assertThat(evaluation.advice())
                        .extracting(Advice::code)
                        .containsExactly(AdviceCode.BUY_CONTRACT);
            }
            assertThat(center.stored(number).state().level().code()).isEqualTo("L1");
        }

        @Test
        void do_not_prevent_a_grant_under_a_later_direct_contract() {
            CaseNumber number = opened(Priority.P1, Acme.NEVER_COVERED);
            made(accept(Actors.ANA, number, Acme.ANA.id(), null));
            center.put(Covers.direct("C99", Acme.ACME, Acme.NEVER_COVERED));
            center.reassessDue();

            assertThat(center.stored(number).version()).as("it waits for nothing").isEqualTo(2);
            assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                    .isEqualTo(Outcome.GRANTED);
            assertThat(center.stored(number).assistance().outcome())
                    .as("as it was found")
                    .isEqualTo(AssistanceOutcome.NOT_COVERED);
        }

        @Test
        void are_never_accepted_by_a_contractor() {
            CaseNumber number = opened(Priority.P2, Acme.NEVER_COVERED);
            assertThatThrownBy(() -> accept(Actors.CARL, number, Acme.CARL.id(), null))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageContaining("employees");
            assertProblem(
                    accept(Actors.ENGINEER, number, Acme.CARL.id(), null),
                    "accepted_by",
                    FieldError.Code.NOT_AN_EMPLOYEE);
            assertThat(center.cases().find(Actors.CARL, number).allowedActions())
                    .contains(CaseAction.CORRECT_PRODUCT, CaseAction.WITHDRAW)
                    .doesNotContain(CaseAction.ACCEPT_TIME_AND_MATERIALS);
            assertThat(inTheList(Actors.CARL).allowedActions())
                    .doesNotContain(CaseAction.ACCEPT_TIME_AND_MATERIALS);
            assertThat(inTheList(Actors.ANA).allowedActions())
                    .contains(CaseAction.ACCEPT_TIME_AND_MATERIALS);
            assertThat(center.stored(number).version()).isEqualTo(1);
        }

        private CaseView inTheList(Actor actor) {
            return center.cases()
                    .page(actor, CaseFilter.ALL, null, CaseOrder.OLDEST_FIRST, null, 1)
                    .getFirst();
        }

        @Test
        void are_accepted_by_customers_for_themselves_only() {
            CaseNumber number = opened(Priority.P2, Acme.NEVER_COVERED);
            assertProblem(
                    accept(Actors.ANA, number, Acme.DAN.id(), null),
                    "accepted_by",
                    FieldError.Code.NOT_YOURSELF);
            unchanged(number, 1);
        }

        @Test
        void are_accepted_on_the_phone_by_a_contact_of_the_organization() {
            CaseNumber number = opened(Priority.P2, Acme.NEVER_COVERED);
            assertProblem(
                    accept(Actors.ENGINEER, number, new ContactId("nobody"), null),
                    "accepted_by",
                    FieldError.Code.UNKNOWN_REFERENCE);
            assertProblem(
                    accept(Actors.ENGINEER, number, new ContactId("pat"), null),
                    "accepted_by",
                    FieldError.Code.UNKNOWN_REFERENCE);
            unchanged(number, 1);

            made(accept(Actors.ENGINEER, number, Acme.DAN.id(), null));
            TimeAndMaterials accepted =
                    Objects.requireNonNull(center.stored(number).assistance().timeAndMaterials());
            assertThat(accepted.acceptedBy()).isEqualTo(Acme.DAN.id());
            assertThat(center.ports().cases().events(number).getLast().actor())
                    .isEqualTo(Actors.ENGINEER.id());
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AWAITING_COVERAGE")
        void are_refused_unless_the_case_awaits_coverage(CaseStatus status) {
            CaseNumber number = listed(status);
            MoveResult.Refused refused = refused(accept(Actors.ANA, number, Acme.ANA.id(), null));
            assertThat(refused.refusal().refusal()).isEqualTo(Refusal.NOT_IN_THIS_STATUS);
            assertThat(refused.allowed()).doesNotContain(CaseAction.ACCEPT_TIME_AND_MATERIALS);
            unchanged(number, 1);
        }

        @Test
        void are_accepted_once_by_concurrent_requests() throws Exception {
            CaseNumber number = opened(Priority.P2, Acme.NEVER_COVERED);
            List<Concurrently.Outcome<MoveResult>> outcomes =
                    Concurrently.run(2, () -> accept(Actors.ANA, number, Acme.ANA.id(), null));
            assertThat(outcomes)
                    .extracting(e -> e.result() instanceof MoveResult.Made)
                    .containsExactlyInAnyOrder(true, false);
            unchanged(number, 2);
        }

        @Test
        void are_unavailable_without_access_to_the_case() {
            CaseNumber number = opened(Priority.P2, Acme.NEVER_COVERED);
            hidden(actor -> accept(actor, number, Acme.ANA.id(), null));
            unchanged(number, 1);
        }
    }

    @Nested
    class AVerifiedSerial {
        @Test
        void replaces_the_reported_one_and_is_covered() {
            CaseNumber number = unknownSerial();
            center.at("2026-06-16T08:00:00Z");
            CaseView view = made(verify(Actors.ANA, number, Acme.JN1.serial()));

            SupportCase stored = center.stored(number);
            assertThat(view.supportCase()).isEqualTo(stored);
            assertThat(stored.waits()).isTrue();
            assertThat(stored.state().waitingSince()).isEqualTo("2026-06-16T08:00:00Z");
            assertThat(stored.product())
                    .isEqualTo(
                            center.open(Actors.ANA, ExampleRequest.about(Acme.JN1))
                                    .supportCase()
                                    .product());
            assertThat(stored.assistance().contract()).isEqualTo(Acme.C1.number());
            assertThat(Objects.requireNonNull(view.priorityEscalation()).outcome())
                    .isEqualTo(Outcome.GRANTED);
            assertThat(center.ports().cases().events(number))
                    .extracting(CaseEvent::type)
                    .containsExactly(
                            CaseEvent.Type.OPENED,
                            CaseEvent.Type.SERIAL_VERIFIED,
                            CaseEvent.Type.ASSISTANCE_CHANGED);
            assertThat(center.ports().cases().events(number).get(1))
                    .isEqualTo(
                            new CaseEvent.SerialVerified(
                                    new CaseEvent.Origin("ana", stored.state().waitingSince()),
                                    new SerialNumber("UNHEARD-OF"),
                                    Acme.JN1.serial()));
        }

        @Test
        void is_the_first_one_of_a_case_with_only_a_model() {
            CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1.model()));
            assertThat(center.stored(number).state().status())
                    .isEqualTo(CaseStatus.AWAITING_VERIFICATION);
            made(verify(Actors.ENGINEER, number, Acme.JN1.serial()));
            assertThat(center.stored(number).state().status()).isEqualTo(CaseStatus.OPEN);
            assertThat(center.stored(number).product().serial()).isEqualTo(Acme.JN1.serial());
        }

        @Test
        void without_cover_awaits_coverage_and_is_reassessed() {
            CaseNumber number = unknownSerial();
            made(verify(Actors.ANA, number, Acme.NEVER_COVERED.serial()));
            assertThat(center.stored(number).state().status())
                    .isEqualTo(CaseStatus.AWAITING_COVERAGE);
            assertThat(center.ports().reassessments().pending())
                    .filteredOn(a -> a.subject().equals(number.value()))
                    .as("when it was opened, and when it was verified")
                    .hasSize(2);
        }

        @Test
        void of_another_organization_is_treated_as_unknown() {
            CaseNumber number = unknownSerial();
            for (String serial : List.of(Borealis.BO1.serial().value(), "NEVER-HEARD")) {
                for (Actor actor : List.of(Actors.ANA, Actors.ENGINEER)) {
                    MoveResult result = verify(actor, number, new SerialNumber(serial));
                    assertProblem(result, "serial", FieldError.Code.UNKNOWN_REFERENCE);
                    assertThat(((MoveResult.Invalid) result).errors().getFirst().detail())
                            .isEqualTo(
                                    "The serial number is not known to be equipment of the"
                                            + " organization.");
                }
            }
            unchanged(number, 1);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AWAITING_VERIFICATION")
        void is_refused_unless_the_case_awaits_verification(CaseStatus status) {
            CaseNumber number = listed(status);
            for (SerialNumber serial :
                    List.of(Acme.JN1.serial(), new SerialNumber("NEVER-HEARD"))) {
                MoveResult.Refused refused = refused(verify(Actors.ANA, number, serial));
                assertThat(refused.refusal().refusal()).isEqualTo(Refusal.NOT_IN_THIS_STATUS);
                assertThat(refused.allowed()).doesNotContain(CaseAction.VERIFY);
            }
            unchanged(number, 1);
        }

        @Test
        void is_an_allowed_action_while_the_case_awaits_verification() {
            assertThat(center.cases().find(Actors.ANA, unknownSerial()).allowedActions())
                    .contains(CaseAction.VERIFY)
                    .doesNotContain(CaseAction.ACCEPT_TIME_AND_MATERIALS);
        }

        @Test
        void is_unavailable_without_access_to_the_case() {
            CaseNumber number = unknownSerial();
            hidden(actor -> verify(actor, number, Acme.JN1.serial()));
            unchanged(number, 1);
        }
    }

    private interface Attempt {
        MoveResult by(Actor actor);
    }

    private static void hidden(Attempt attempt) {
        for (Actor actor : List.of(Actors.ZOE, Actors.PAT)) {
            assertThatThrownBy(() -> attempt.by(actor)).isInstanceOf(NotFoundException.class);
        }
        for (Actor actor : List.of(Actors.REGISTRAR, Actors.ADMIN)) {
            assertThatThrownBy(() -> attempt.by(actor)).isInstanceOf(ForbiddenException.class);
        }
    }

    private CaseNumber opened(Priority priority, Asset asset) {
        return center.opened(Actors.ANA, ExampleRequest.about(asset).at(priority));
    }

    private CaseNumber unknownSerial() {
        return center.opened(Actors.ANA, ExampleRequest.about("UNHEARD-OF"));
    }

    private CaseNumber listed(CaseStatus status) {
        center.store(
                CaseExamples.opening(
                        CaseExamples.listed(77, Acme.ACME.id(), status, Priority.P2, "L1", false)));
        return CaseExamples.number(77);
    }

    private void unchanged(CaseNumber number, int version) {
        assertThat(center.stored(number).version()).isEqualTo(version);
    }

    private MoveResult accept(Actor actor, CaseNumber number, ContactId acceptedBy, Money amount) {
        return center.coverage().acceptTimeAndMaterials(actor, number, acceptedBy, amount);
    }

    private MoveResult verify(Actor actor, CaseNumber number, SerialNumber serial) {
        return center.coverage().verify(actor, number, serial);
    }

    private static CaseView made(MoveResult result) {
        assertThat(result).isInstanceOf(MoveResult.Made.class);
        return ((MoveResult.Made) result).view();
    }

    private static MoveResult.Refused refused(MoveResult result) {
        assertThat(result).isInstanceOf(MoveResult.Refused.class);
        return (MoveResult.Refused) result;
    }

    private static void assertProblem(MoveResult result, String field, FieldError.Code code) {
        assertThat(result).isInstanceOf(MoveResult.Invalid.class);
        assertThat(((MoveResult.Invalid) result).errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple(field, code));
    }

    private static List<AssistanceOption.Code> codes(CaseView view) {
        return view.options().stream().map(AssistanceOption::code).toList();
    }
}
