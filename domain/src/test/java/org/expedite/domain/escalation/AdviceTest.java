package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.AdviceCode.ACCEPT_TIME_AND_MATERIALS;
import static org.expedite.domain.escalation.AdviceCode.BUY_CONTRACT;
import static org.expedite.domain.escalation.AdviceCode.CONTACT_PARTNER;
import static org.expedite.domain.escalation.AdviceCode.IDENTIFY_REQUESTER;
import static org.expedite.domain.escalation.AdviceCode.OPEN_NEW_CASE;
import static org.expedite.domain.escalation.AdviceCode.REASSESS_PRIORITY;
import static org.expedite.domain.escalation.AdviceCode.RENEW_CERTIFICATION;
import static org.expedite.domain.escalation.AdviceCode.REQUEST_ORDINARY_ESCALATION;
import static org.expedite.domain.escalation.AdviceCode.RESTORE_CERTIFICATION;
import static org.expedite.domain.escalation.AdviceCode.VERIFY_SERIAL;
import static org.expedite.domain.escalation.AdviceCode.WAIT_FOR_CERTIFICATION;
import static org.expedite.domain.escalation.AdviceCode.WAIT_FOR_PICK_UP;
import static org.expedite.domain.escalation.ContractExamples.direct;
import static org.expedite.domain.escalation.ContractExamples.hardwareOnly;
import static org.expedite.domain.escalation.ContractExamples.viaPartner;
import static org.expedite.domain.escalation.RecordExamples.certification;
import static org.expedite.domain.escalation.RecordExamples.contractor;

import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {
    @Test
    void a_grant_has_no_advice() {
        advised(FactsBuilder.ana());
    }

    @Test
    void the_top_level_has_no_advice() {
        advised(FactsBuilder.ana().level("ENGINEERING"));
    }

    @Test
    void the_advice_on_a_pending_grant_is_to_wait() {
        advised(FactsBuilder.ana().level("L2").grantPending(), WAIT_FOR_PICK_UP);
        assertThat(detail(FactsBuilder.ana().level("L2").grantPending(), WAIT_FOR_PICK_UP))
                .contains("L2");
    }

    @Test
    void the_partner_is_named_with_phone_and_web_page() {
        FactsBuilder partner = FactsBuilder.ana().contracts(viaPartner("C1", "fastnet"));
        advised(partner, CONTACT_PARTNER);
        assertThat(detail(partner, CONTACT_PARTNER))
                .isEqualTo(
                        "Contact the support partner Fastnet, phone +14085550199,"
                                + " https://fastnet.example.com/support.");
    }

    @Test
    void an_unknown_partner_is_named_by_its_id() {
        FactsBuilder partner = FactsBuilder.ana().contracts(viaPartner("C1", "newnet"));
        assertThat(detail(partner, CONTACT_PARTNER))
                .isEqualTo("Contact the support partner newnet.");
    }

    @Test
    void a_customer_without_a_contract_may_buy_one_or_pay_per_hour() {
        advised(FactsBuilder.ana().contracts(), BUY_CONTRACT, ACCEPT_TIME_AND_MATERIALS);
        advised(
                FactsBuilder.ana().contracts(hardwareOnly(direct("C1"))),
                BUY_CONTRACT,
                ACCEPT_TIME_AND_MATERIALS);
        assertThat(detail(FactsBuilder.ana().contracts(), BUY_CONTRACT)).contains("+18662986428");
    }

    @Test
    void accepted_time_and_materials_are_not_proposed_again() {
        advised(FactsBuilder.ana().contracts().onTimeAndMaterials(), BUY_CONTRACT);
    }

    @Test
    void an_unknown_serial_must_be_verified_first() {
        advised(
                FactsBuilder.ana().contracts().ownedBy("globex"),
                VERIFY_SERIAL,
                BUY_CONTRACT,
                ACCEPT_TIME_AND_MATERIALS);
    }

    @Test
    void a_model_alone_needs_a_serial() {
        advised(
                FactsBuilder.ana().modelOnly(),
                VERIFY_SERIAL,
                BUY_CONTRACT,
                ACCEPT_TIME_AND_MATERIALS);
    }

    @Test
    void a_covered_serial_without_an_asset_must_be_verified_too() {
        advised(
                FactsBuilder.ana().withoutAsset().contracts(hardwareOnly(direct("C1"))),
                VERIFY_SERIAL,
                BUY_CONTRACT,
                ACCEPT_TIME_AND_MATERIALS);
        advised(
                FactsBuilder.ana().withoutAsset().contracts(viaPartner("C1", "fastnet")),
                VERIFY_SERIAL,
                CONTACT_PARTNER);
    }

    @Test
    void an_unidentified_requester_must_be_identified() {
        advised(
                FactsBuilder.ana().nobodyIdentified(),
                IDENTIFY_REQUESTER,
                REQUEST_ORDINARY_ESCALATION);
    }

    @Test
    void under_the_strict_setting_late_identification_is_not_advised() {
        advised(FactsBuilder.ana().nobodyIdentified().strict(), REQUEST_ORDINARY_ESCALATION);
        advised(
                FactsBuilder.ana().nobodyIdentified().strict().notYetOpened(),
                IDENTIFY_REQUESTER,
                REQUEST_ORDINARY_ESCALATION);
        advised(FactsBuilder.ana().identifiedLate().strict(), REQUEST_ORDINARY_ESCALATION);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "ACTIVE,    2020-01-01, 2021-12-31, RENEW_CERTIFICATION",
        "EMERITUS,  2026-01-01, 2027-12-31, RENEW_CERTIFICATION",
        "SUSPENDED, 2026-01-01, 2027-12-31, RESTORE_CERTIFICATION",
        "REVOKED,   2026-01-01, 2027-12-31, RESTORE_CERTIFICATION",
        "ACTIVE,    2029-01-01, 2029-12-31, WAIT_FOR_CERTIFICATION",
    })
    void an_inactive_certification_must_be_renewed_restored_or_awaited(
            Standing standing, String from, String to, AdviceCode code) {
        advised(
                FactsBuilder.ana().certifications(certification("JNCIE-M", from, to, standing)),
                code,
                REQUEST_ORDINARY_ESCALATION);
    }

    @Test
    void advice_on_certifications_has_an_address_or_a_date() {
        FactsBuilder expired =
                FactsBuilder.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2020-01-01", "2021-12-31", Standing.ACTIVE));
        assertThat(detail(expired, RENEW_CERTIFICATION)).contains("/certification/");
        FactsBuilder revoked =
                FactsBuilder.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2026-01-01", "2027-12-31", Standing.REVOKED));
        assertThat(detail(revoked, RESTORE_CERTIFICATION)).contains("/certification/");
        FactsBuilder coming =
                FactsBuilder.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2029-01-01", "2029-12-31", Standing.ACTIVE));
        assertThat(detail(coming, WAIT_FOR_CERTIFICATION)).contains("2029-01-01");
    }

    @Test
    void a_low_priority_may_be_reassessed() {
        advised(
                FactsBuilder.ana().priority(Priority.P3),
                REASSESS_PRIORITY,
                REQUEST_ORDINARY_ESCALATION);
        assertThat(detail(FactsBuilder.ana().priority(Priority.P3), REASSESS_PRIORITY))
                .contains("P3");
    }

    @Test
    void a_closed_case_needs_a_new_case() {
        advised(FactsBuilder.ana().status(CaseStatus.CLOSED), OPEN_NEW_CASE);
        advised(FactsBuilder.ana().status(CaseStatus.CLOSED).priority(Priority.P4), OPEN_NEW_CASE);
    }

    @Test
    void ordinary_escalation_is_always_possible() {
        advised(FactsBuilder.ana().employments(contractor("acme")), REQUEST_ORDINARY_ESCALATION);
        advised(FactsBuilder.ana().product("EX4200", "EX_SERIES"), REQUEST_ORDINARY_ESCALATION);
        advised(FactsBuilder.ana().certifications(), REQUEST_ORDINARY_ESCALATION);
        advised(FactsBuilder.ana().withoutAsset(), VERIFY_SERIAL, REQUEST_ORDINARY_ESCALATION);
    }

    @Test
    void every_problem_has_its_advice() {
        FactsBuilder wrong =
                FactsBuilder.ana()
                        .priority(Priority.P4)
                        .contracts(viaPartner("C1", "fastnet"))
                        .certifications(
                                certification(
                                        "JNCIE-M", "2026-01-01", "2027-12-31", Standing.REVOKED));
        advised(wrong, REASSESS_PRIORITY, CONTACT_PARTNER, RESTORE_CERTIFICATION);
    }

    static String detail(FactsBuilder given, AdviceCode code) {
        return given.evaluate().advice().stream()
                .filter(a -> a.code() == code)
                .findFirst()
                .orElseThrow()
                .detail()
                .text();
    }

    private static void advised(FactsBuilder given, AdviceCode... codes) {
        assertThat(given.evaluate().advice())
                .as(given.description())
                .extracting(Advice::code)
                .containsExactly(codes);
    }
}
