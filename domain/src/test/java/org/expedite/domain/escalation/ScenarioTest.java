package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.ContractExamples.direct;
import static org.expedite.domain.escalation.ContractExamples.hardwareOnly;
import static org.expedite.domain.escalation.ContractExamples.in;
import static org.expedite.domain.escalation.ContractExamples.lasting;
import static org.expedite.domain.escalation.ContractExamples.listing;
import static org.expedite.domain.escalation.ContractExamples.viaPartner;
import static org.expedite.domain.escalation.RecordExamples.certification;
import static org.expedite.domain.escalation.RecordExamples.employee;

import java.util.List;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.ContractStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The scenarios of the programme, each with one change of the base scenario, as far as facts alone
 * can express them.
 */
class ScenarioTest {
    @Test
    void an_eligible_request_is_granted_from_l1_to_l2() {
        Evaluation evaluation = FactsBuilder.ana().evaluate();

        assertThat(evaluation.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(evaluation.from().code()).isEqualTo("L1");
        assertThat(evaluation.to().code()).isEqualTo("L2");
        assertThat(evaluation.findings()).allMatch(Finding::passed);
        assertThat(evaluation.advice()).isEmpty();
    }

    @Test
    void jncie_m_covers_a_t640_of_the_t_series() {
        granted(FactsBuilder.ana().product("T640", "T_SERIES"));
    }

    @Test
    void a_j6350_is_outside_the_area_of_the_certification() {
        denied(
                FactsBuilder.ana().product("J6350", "J_SERIES"),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_CERTIFICATION_IN_AREA);
    }

    @ParameterizedTest
    @CsvSource({"SRX5800, SRX_SERIES", "EX4200, EX_SERIES"})
    void a_product_line_without_expert_track_is_not_eligible(String model, String line) {
        denied(
                FactsBuilder.ana().product(model, line),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_EXPERT_LEVEL);
    }

    @Test
    void a_certification_counts_until_the_last_instant_of_its_last_day() {
        granted(liveContract().at("2027-12-31T23:59:59.999999999Z"));
        denied(liveContract().at("2028-01-01T00:00:00Z"), Outcome.NOT_ELIGIBLE, Reason.EXPIRED);
    }

    private static FactsBuilder liveContract() {
        return FactsBuilder.ana().contracts(lasting("2026-01-01", "2030-12-31", direct("C1")));
    }

    @Test
    void a_suspended_certification_does_not_count_before_its_end() {
        denied(
                FactsBuilder.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2026-01-01", "2027-12-31", Standing.SUSPENDED)),
                Outcome.NOT_ELIGIBLE,
                Reason.SUSPENDED);
    }

    @Test
    void a_jncip_m_is_no_certification_of_the_area() {
        denied(
                FactsBuilder.ana().certifications(certification("JNCIP-M")),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_CERTIFICATION_IN_AREA);
    }

    @Test
    void a_certification_that_expires_before_the_request_is_denied() {
        FactsBuilder lapsing =
                FactsBuilder.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2024-01-01", "2026-06-14", Standing.ACTIVE));
        denied(lapsing, Outcome.NOT_ELIGIBLE, Reason.EXPIRED);
        granted(lapsing.at("2026-06-14T12:00:00Z"));
    }

    @Test
    void a_contract_that_ended_yesterday_does_not_cover() {
        denied(
                FactsBuilder.ana().contracts(lasting("2026-01-01", "2026-06-14", direct("C1"))),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    void a_cancelled_contract_does_not_cover() {
        denied(
                FactsBuilder.ana().contracts(in(ContractStatus.CANCELLED, direct("C1"))),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    void a_contract_without_this_serial_does_not_cover() {
        denied(FactsBuilder.ana().contracts(), Outcome.NOT_COVERED, Reason.NO_ACTIVE_CONTRACT);
        denied(
                FactsBuilder.ana().contracts(listing(direct("C1"), "JN2")),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    void the_active_one_of_two_direct_contracts_is_named() {
        FactsBuilder two =
                FactsBuilder.ana()
                        .contracts(lasting("2025-01-01", "2025-12-31", direct("C0")), direct("C1"));
        granted(two);
        assertThat(two.find(Rule.PRODUCT_UNDER_CONTRACT).explanation().text())
                .contains("C1")
                .doesNotContain("C0");
        assertThat(two.find(Rule.CONTRACT_IS_DIRECT).explanation().text())
                .contains("C1")
                .doesNotContain("C0");
    }

    @Test
    void a_contract_supported_by_a_partner_refers_to_the_partner() {
        FactsBuilder partner = FactsBuilder.ana().contracts(viaPartner("C1", "fastnet"));
        denied(partner, Outcome.CONTACT_PARTNER, Reason.PARTNER_SUPPORTED);
        assertThat(partner.find(Rule.CONTRACT_IS_DIRECT).explanation().text()).contains("Fastnet");
    }

    @Test
    void a_hardware_only_contract_does_not_cover() {
        denied(
                FactsBuilder.ana().contracts(hardwareOnly(direct("C1"))),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    void a_certified_employee_of_a_partner_is_denied() {
        denied(
                FactsBuilder.ana().asks("pat").employments(employee("fastnet")),
                Outcome.NOT_ELIGIBLE,
                Reason.PARTNER,
                Reason.NOT_OF_CASE_ORGANIZATION);
    }

    @Test
    void an_individual_end_user_is_granted() {
        granted(
                FactsBuilder.ana()
                        .asks("ivy")
                        .caseOf("ivy-ltd")
                        .ownedBy("ivy-ltd")
                        .employments(employee("ivy-ltd")));
    }

    @Test
    void an_expert_may_request_on_a_case_of_a_colleague() {
        granted(FactsBuilder.ana().identifiedLate("dan"));
    }

    @Test
    void a_colleague_without_certification_is_denied_on_the_case_of_an_expert() {
        denied(
                FactsBuilder.ana().asks("dan").identifiedLate("ana").certifications(),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_CERTIFICATION_IN_AREA);
    }

    @Test
    void a_case_raised_from_p3_to_p1_is_granted() {
        denied(
                FactsBuilder.ana().priority(Priority.P3),
                Outcome.NOT_ELIGIBLE,
                Reason.PRIORITY_NOT_P1_P2);
        granted(FactsBuilder.ana().priority(Priority.P3).priority(Priority.P1));
    }

    @Test
    void a_case_at_the_top_level_has_nothing_above() {
        denied(FactsBuilder.ana().level("ENGINEERING"), Outcome.NOTHING_ABOVE, Reason.AT_TOP_LEVEL);
    }

    @Test
    void a_second_request_before_pick_up_is_already_granted() {
        denied(FactsBuilder.ana().level("L2").grantPending(), Outcome.ALREADY_GRANTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESOLVED", "CLOSED", "WITHDRAWN"})
    void closed(CaseStatus status) {
        denied(FactsBuilder.ana().status(status), Outcome.NOT_ELIGIBLE, Reason.CASE_NOT_OPEN);
    }

    @Test
    void time_and_materials_do_not_cover_priority_escalation() {
        denied(
                FactsBuilder.ana().status(CaseStatus.OPEN).contracts().onTimeAndMaterials(),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    void a_direct_contract_bought_after_time_and_materials_is_granted() {
        granted(FactsBuilder.ana().onTimeAndMaterials());
    }

    @Test
    void all_four_failed_rules_are_listed() {
        denied(
                FactsBuilder.ana()
                        .status(CaseStatus.RESOLVED)
                        .priority(Priority.P4)
                        .certifications(certification("JNCIE-ER"))
                        .level("ENGINEERING"),
                Outcome.NOT_ELIGIBLE,
                Reason.CASE_NOT_OPEN,
                Reason.PRIORITY_NOT_P1_P2,
                Reason.NO_CERTIFICATION_IN_AREA,
                Reason.AT_TOP_LEVEL);
    }

    @Test
    void a_case_and_a_dry_run_have_the_same_findings() {
        Evaluation requested = FactsBuilder.ana().priority(Priority.P3).evaluate();
        Evaluation dry = FactsBuilder.ana().priority(Priority.P3).notYetOpened().evaluate();

        assertThat(dry.outcome()).isEqualTo(requested.outcome());
        assertThat(dry.findings().stream().map(ScenarioTest::withoutCase))
                .isEqualTo(requested.findings().stream().map(ScenarioTest::withoutCase).toList());
        assertThat(dry.advice()).isEqualTo(requested.advice());
    }

    @Test
    void the_assistance_in_the_base_scenario_is_direct() {
        assertThat(FactsBuilder.ana().assistance().outcome()).isEqualTo(AssistanceOutcome.DIRECT);
    }

    private static Finding withoutCase(Finding finding) {
        List<Evidence> registry =
                finding.evidence().stream().filter(e -> e.type() != EvidenceType.CASE).toList();
        return new Finding(
                finding.rule(),
                finding.verdict(),
                finding.reason(),
                finding.explanation(),
                registry);
    }

    private static void granted(FactsBuilder given) {
        assertThat(given.evaluate().outcome()).as(given.description()).isEqualTo(Outcome.GRANTED);
        assertThat(given.evaluate().reasons()).isEmpty();
        assertThat(given.evaluate().to()).isNotNull();
    }

    private static void denied(FactsBuilder given, Outcome outcome, Reason... reasons) {
        Evaluation evaluation = given.evaluate();
        assertThat(evaluation.outcome()).as(given.description()).isEqualTo(outcome);
        assertThat(evaluation.reasons()).as(given.description()).containsExactly(reasons);
        assertThat(evaluation.to()).isNull();
    }
}
