package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.LATER;

import java.util.List;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.TimeAndMaterials;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verification of serials and acceptance of time and materials. */
class CoverageMovesTest {
    private static final TimeAndMaterials ACCEPTED = accepted(null);
    private static final CaseProduct READ =
            new CaseProduct(
                    new SerialNumber("JN2"), new Model("T640"), new ProductLineCode("T_SERIES"));

    static Move accept(SupportCase supportCase) {
        return CoverageMoves.acceptTimeAndMaterials(supportCase, ACCEPTED, ANA);
    }

    static Move verify(SupportCase supportCase, AssistanceOutcome outcome) {
        return CoverageMoves.verify(supportCase, READ, CaseFixtures.assistance(outcome), ED, LATER);
    }

    @Test
    void acceptance_of_time_and_materials_puts_the_case_into_the_queue() {
        SupportCase before = CaseFixtures.in(CaseStatus.AWAITING_COVERAGE);
        CaseChange change = CaseFixtures.change(accept(before));

        SupportCase after = change.after();
        assertThat(after.waits()).isTrue();
        assertThat(after.state())
                .isEqualTo(
                        before.state()
                                .in(CaseStatus.OPEN)
                                .queuedAgain(LATER)
                                .customerActive(LATER));
        assertThat(after.assistance().outcome()).isEqualTo(AssistanceOutcome.NOT_COVERED);
        assertThat(after.assistance().timeAndMaterials()).isEqualTo(ACCEPTED);
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.TimeAndMaterialsAccepted(
                                new CaseEvent.Origin("ana", LATER),
                                new ContactId("ana"),
                                Money.parse("USD 350.00"),
                                null));
    }

    @Test
    void an_amount_is_recorded_if_given() {
        SupportCase before = CaseFixtures.in(CaseStatus.AWAITING_COVERAGE);
        TimeAndMaterials limited = accepted(Money.parse("JPY 90000"));
        CaseChange change =
                CaseFixtures.change(CoverageMoves.acceptTimeAndMaterials(before, limited, ED));
        assertThat(change.after().assistance().timeAndMaterials()).isEqualTo(limited);
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.TimeAndMaterialsAccepted(
                                new CaseEvent.Origin("ed", LATER),
                                new ContactId("ana"),
                                Money.parse("USD 350.00"),
                                Money.parse("JPY 90000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD 0.00", "USD -1.00"})
    void rate_and_amount_are_positive(String nothing) {
        assertThatThrownBy(() -> accepted(Money.parse(nothing)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");
        assertThatThrownBy(
                        () ->
                                new TimeAndMaterials(
                                        new ContactId("ana"), LATER, Money.parse(nothing), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rate");
    }

    @ParameterizedTest
    @CsvSource({"DIRECT, OPEN", "CONTACT_PARTNER, REFERRED", "NOT_COVERED, AWAITING_COVERAGE"})
    void the_coverage_of_a_verified_serial_determines_the_status(
            AssistanceOutcome outcome, CaseStatus status) {
        SupportCase before = CaseFixtures.in(CaseStatus.AWAITING_VERIFICATION);
        CaseChange change = CaseFixtures.change(verify(before, outcome));

        SupportCase after = change.after();
        assertThat(after.state().status()).isEqualTo(status);
        assertThat(after.product()).isEqualTo(READ);
        assertThat(after.assistance()).isEqualTo(CaseFixtures.assistance(outcome));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.state().waitingSince())
                .isEqualTo(status == CaseStatus.OPEN ? LATER : CaseFixtures.AT);
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.SerialVerified(
                                new CaseEvent.Origin("ed", LATER),
                                new SerialNumber("JN1"),
                                new SerialNumber("JN2")),
                        new CaseEvent.AssistanceChanged(
                                new CaseEvent.Origin("ed", LATER),
                                AssistanceOutcome.UNVERIFIED,
                                outcome));
    }

    @Test
    void the_first_serial_of_a_case_with_only_a_model_can_be_verified() {
        SupportCase waiting = CaseFixtures.in(CaseStatus.AWAITING_VERIFICATION);
        SupportCase modelOnly =
                waiting.with(new CaseProduct(null, new Model("T640"), null), waiting.assistance());
        CaseChange change = CaseFixtures.change(verify(modelOnly, AssistanceOutcome.DIRECT));
        assertThat(change.after().product()).isEqualTo(READ);
        assertThat(change.events().getFirst())
                .isEqualTo(
                        new CaseEvent.SerialVerified(
                                new CaseEvent.Origin("ed", LATER), null, new SerialNumber("JN2")));
    }

    @Test
    void an_unknown_serial_cannot_be_verified() {
        SupportCase before = CaseFixtures.in(CaseStatus.AWAITING_VERIFICATION);
        assertThatThrownBy(() -> verify(before, AssistanceOutcome.UNVERIFIED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void customers_and_staff_may_accept_and_verify() {
        SupportCase uncovered = CaseFixtures.in(CaseStatus.AWAITING_COVERAGE);
        SupportCase unverified = CaseFixtures.in(CaseStatus.AWAITING_VERIFICATION);
        for (Participant by : List.of(ANA, ED, CaseFixtures.DUTY)) {
            assertThat(uncovered.objectionTo(CaseMove.ACCEPT_TIME_AND_MATERIALS, by)).isEmpty();
            assertThat(unverified.objectionTo(CaseMove.VERIFY, by)).isEmpty();
        }
    }

    @Test
    void reassessment_does_not_change_accepted_time_and_materials() {
        SupportCase accepted =
                CaseFixtures.made(accept(CaseFixtures.in(CaseStatus.AWAITING_COVERAGE)));
        Assistance direct = CaseFixtures.assistance(AssistanceOutcome.DIRECT);
        assertThat(
                        ReassessmentMoves.reassess(
                                        accepted, direct, accepted.product(), "system", LATER)
                                .isEmpty())
                .as("assistance changes only while it is awaited")
                .isTrue();
    }

    private static TimeAndMaterials accepted(Money amount) {
        return new TimeAndMaterials(new ContactId("ana"), LATER, Money.parse("USD 350.00"), amount);
    }
}
