package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.expedite.domain.cases.CaseFixtures.ANA;
import static org.expedite.domain.cases.CaseFixtures.DUTY;
import static org.expedite.domain.cases.CaseFixtures.ED;
import static org.expedite.domain.cases.CaseFixtures.LATER;

import java.util.List;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Track;
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
import org.junit.jupiter.params.provider.EnumSource;

/** Corrections of the product of a case. */
class ProductMovesTest {
    private static final CaseProduct RIGHT =
            new CaseProduct(
                    new SerialNumber("JN2"), new Model("T640"), new ProductLineCode("T_SERIES"));
    private static final CaseEvent.Origin BY_ED = new CaseEvent.Origin("ed", LATER);
    private static final IdentifiedExpert ANA_ON_M =
            new IdentifiedExpert(
                    new ContactId("ana"), new CertificationId("m-1"), new Track("JNCIE-M"), false);

    static Move correct(SupportCase supportCase, Assistance found, Participant by) {
        return ProductMoves.correct(supportCase, RIGHT, found, null, "misread", by, LATER);
    }

    private static CaseChange corrected(SupportCase supportCase, AssistanceOutcome outcome) {
        return CaseFixtures.change(
                correct(supportCase, CaseFixtures.assistance(outcome), CaseFixtures.ED));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, CONTACT_PARTNER, REFERRED",
        "OPEN, NOT_COVERED, AWAITING_COVERAGE",
        "OPEN, UNVERIFIED, AWAITING_VERIFICATION",
        "IN_PROGRESS, NOT_COVERED, AWAITING_COVERAGE",
        "WAITING_ON_CUSTOMER, UNVERIFIED, AWAITING_VERIFICATION",
        "WORKAROUND_IN_PLACE, CONTACT_PARTNER, REFERRED",
        "AWAITING_COVERAGE, DIRECT, OPEN",
        "AWAITING_VERIFICATION, NOT_COVERED, AWAITING_COVERAGE",
        "REFERRED, UNVERIFIED, AWAITING_VERIFICATION"
    })
    void the_cover_of_the_right_product_determines_the_status(
            CaseStatus from, AssistanceOutcome outcome, CaseStatus to) {
        SupportCase before = CaseFixtures.ownedIn(from, ED);
        CaseChange change = corrected(before, outcome);

        SupportCase after = change.after();
        assertThat(after.product()).isEqualTo(RIGHT);
        assertThat(after.assistance()).isEqualTo(CaseFixtures.assistance(outcome));
        assertThat(after.state().status()).isEqualTo(to);
        assertThat(after.state().owner()).isNull();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(change.events())
                .containsExactly(
                        new CaseEvent.ProductCorrected(
                                BY_ED,
                                new NamedProduct(new SerialNumber("JN1"), null),
                                new NamedProduct(new SerialNumber("JN2"), null),
                                "misread"),
                        new CaseEvent.AssistanceChanged(
                                BY_ED, before.assistance().outcome(), outcome));
    }

    @Test
    void a_covered_product_keeps_owner_place_and_grant() {
        SupportCase owned = CaseFixtures.ownedIn(CaseStatus.IN_PROGRESS, ED);
        assertThat(corrected(owned, AssistanceOutcome.DIRECT).after().state())
                .isEqualTo(owned.state());
        SupportCase granted =
                CaseFixtures.made(
                        LevelMoves.escalateWithPriority(
                                CaseFixtures.open(), CaseFixtures.L2, "d1", ANA, LATER));
        assertThat(corrected(granted, AssistanceOutcome.DIRECT).after().state())
                .isEqualTo(granted.state());
    }

    @Test
    void a_grant_stands_while_the_case_awaits_assistance_and_after_it() {
        SupportCase granted =
                CaseFixtures.made(
                        LevelMoves.escalateWithPriority(
                                CaseFixtures.open(), CaseFixtures.L2, "d1", ANA, LATER));
        SupportCase uncovered = corrected(granted, AssistanceOutcome.NOT_COVERED).after();
        assertThat(uncovered.waits()).isFalse();
        SupportCase covered =
                ReassessmentMoves.reassess(
                                uncovered,
                                CaseFixtures.assistance(AssistanceOutcome.DIRECT),
                                RIGHT,
                                "system",
                                LATER)
                        .after();
        assertThat(covered.waits()).isTrue();
        assertThat(covered.state().grantPending()).isTrue();
        assertThat(covered.state().expedited()).isTrue();
        assertThat(covered.state().level()).isEqualTo(CaseFixtures.L2);
    }

    @Test
    void accepted_time_and_materials_survive_while_no_contract_covers_the_product() {
        TimeAndMaterials accepted =
                new TimeAndMaterials(new ContactId("ana"), LATER, Money.parse("USD 350.00"), null);
        SupportCase paid =
                CaseFixtures.made(
                        CoverageMoves.acceptTimeAndMaterials(
                                CaseFixtures.in(CaseStatus.AWAITING_COVERAGE), accepted, ANA));

        assertThat(corrected(paid, AssistanceOutcome.NOT_COVERED).after().state())
                .isEqualTo(paid.state());
        SupportCase unverified = corrected(paid, AssistanceOutcome.UNVERIFIED).after();
        assertThat(unverified.state().status()).isEqualTo(CaseStatus.AWAITING_VERIFICATION);
        assertThat(unverified.assistance().timeAndMaterials()).isEqualTo(accepted);
        SupportCase verified =
                CaseFixtures.made(
                        CoverageMovesTest.verify(
                                unverified.with(
                                        new CaseProduct(new SerialNumber("JN3"), null, null),
                                        unverified.assistance()),
                                AssistanceOutcome.NOT_COVERED));
        assertThat(verified.state().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(verified.assistance().timeAndMaterials()).isEqualTo(accepted);
        for (AssistanceOutcome covered :
                List.of(AssistanceOutcome.DIRECT, AssistanceOutcome.CONTACT_PARTNER)) {
            assertThat(corrected(paid, covered).after().assistance())
                    .isEqualTo(CaseFixtures.assistance(covered));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_resolved_case_keeps_its_status(AssistanceOutcome outcome) {
        SupportCase resolved = CaseFixtures.ownedIn(CaseStatus.RESOLVED, ED);
        SupportCase after = corrected(resolved, outcome).after();
        assertThat(after.state()).isEqualTo(resolved.state());
        assertThat(after.assistance()).isEqualTo(CaseFixtures.assistance(outcome));
    }

    @Test
    void customers_correct_only_while_no_engineer_has_the_case() {
        Assistance direct = CaseFixtures.assistance(AssistanceOutcome.DIRECT);
        SupportCase waiting = CaseFixtures.open();
        assertThat(CaseFixtures.made(correct(waiting, direct, ANA)).product()).isEqualTo(RIGHT);
        SupportCase owned = CaseFixtures.ownedIn(CaseStatus.IN_PROGRESS, ED);
        assertThat(CaseFixtures.refused(correct(owned, direct, ANA)).refusal())
                .isEqualTo(Refusal.ALREADY_OWNED);
        for (Participant staff : List.of(ED, DUTY)) {
            assertThat(owned.objectionTo(CaseMove.CORRECT_PRODUCT, staff)).isEmpty();
            assertThat(waiting.objectionTo(CaseMove.CORRECT_PRODUCT, staff)).isEmpty();
        }
    }

    @Test
    void the_same_product_is_refused_unless_a_serial_takes_the_place_of_a_model() {
        SupportCase open = CaseFixtures.open();
        CaseProduct same = new CaseProduct(new SerialNumber("JN1"), null, null);
        assertThat(CaseFixtures.refused(correct(open, same)).refusal())
                .isEqualTo(Refusal.PRODUCT_UNCHANGED);
        CaseProduct model = new CaseProduct(null, new Model("M320"), new ProductLineCode("M"));
        CaseChange change = CaseFixtures.change(correct(open, model));
        assertThat(change.after().product()).isEqualTo(model);
        assertThat(change.events().getFirst())
                .isEqualTo(
                        new CaseEvent.ProductCorrected(
                                BY_ED,
                                new NamedProduct(new SerialNumber("JN1"), null),
                                new NamedProduct(null, new Model("M320")),
                                "misread"));
    }

    private static Move correct(SupportCase supportCase, CaseProduct product) {
        return ProductMoves.correct(
                supportCase, product, supportCase.assistance(), null, "misread", ED, LATER);
    }

    @Test
    void the_expert_follows_from_the_right_product() {
        SupportCase identified = CaseFixtures.open().identify(ANA_ON_M, "ana", LATER).after();
        CaseChange lost = corrected(identified, AssistanceOutcome.DIRECT);
        assertThat(lost.after().expert()).isNull();

        IdentifiedExpert late =
                new IdentifiedExpert(
                        ANA_ON_M.contact(), ANA_ON_M.certification(), ANA_ON_M.track(), true);
        CaseChange same = CaseFixtures.change(with(identified, late));
        assertThat(same.after().expert()).isEqualTo(ANA_ON_M);
        assertThat(same.events()).hasSize(1);

        IdentifiedExpert other =
                new IdentifiedExpert(
                        ANA_ON_M.contact(),
                        new CertificationId("er-1"),
                        new Track("JNCIE-ER"),
                        false);
        CaseChange changed = CaseFixtures.change(with(identified, other));
        assertThat(changed.after().expert()).isEqualTo(other);
        assertThat(changed.events())
                .contains(
                        new CaseEvent.ExpertIdentified(
                                BY_ED, other.certification(), other.contact(), false));
    }

    private static Move with(SupportCase supportCase, IdentifiedExpert expert) {
        return ProductMoves.correct(
                supportCase, RIGHT, supportCase.assistance(), expert, "misread", ED, LATER);
    }

    @Test
    void a_named_product_is_either_a_serial_or_a_model() {
        assertThat(NamedProduct.of(RIGHT))
                .isEqualTo(new NamedProduct(new SerialNumber("JN2"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new NamedProduct(null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamedProduct(RIGHT.serial(), RIGHT.model()));
    }
}
