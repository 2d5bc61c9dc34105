package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.Draft.direct;
import static org.expedite.domain.escalation.Draft.hardwareOnly;
import static org.expedite.domain.escalation.Draft.in;
import static org.expedite.domain.escalation.Draft.lasting;
import static org.expedite.domain.escalation.Draft.listing;
import static org.expedite.domain.escalation.Draft.viaPartner;
import static org.expedite.domain.escalation.Registered.certification;
import static org.expedite.domain.escalation.Registered.employee;

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
 * The scenarios of the programme, one change to Ana's story each, as far as facts alone tell them.
 */
class ScenarioTest {
    @Test
    void as_above_granted_l1_to_l2() {
        Evaluation evaluation = FactsBuilder.ana().evaluate();

        assertThat(evaluation.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(evaluation.from().code()).isEqualTo("L1");
        assertThat(evaluation.to().code()).isEqualTo("L2");
        assertThat(evaluation.findings()).allMatch(Finding::passed);
        assertThat(evaluation.advice()).isEmpty();
    }

    @Test
    void product_t640_jncie_m_covers_t_series() {
        granted(FactsBuilder.ana().product("T640", "T_SERIES"));
    }

    @Test
    void product_j6350_no_certification_in_area() {
        denied(
                FactsBuilder.ana().product("J6350", "J_SERIES"),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_CERTIFICATION_IN_AREA);
    }

    @ParameterizedTest(name = "product {0}: NO_EXPERT_LEVEL, a different reason")
    @CsvSource({"SRX5800, SRX_SERIES", "EX4200, EX_SERIES"})
    void no_expert_level(String model, String line) {
        denied(
                FactsBuilder.ana().product(model, line),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_EXPERT_LEVEL);
    }

    @Test
    void last_instant_of_2027_12_31_granted_one_instant_later_expired() {
        granted(liveContract().at("2027-12-31T23:59:59.999999999Z"));
        denied(liveContract().at("2028-01-01T00:00:00Z"), Outcome.NOT_ELIGIBLE, Reason.EXPIRED);
    }

    private static FactsBuilder liveContract() {
        return FactsBuilder.ana().contracts(lasting("2026-01-01", "2030-12-31", direct("C1")));
    }

    @Test
    void certification_suspended_end_date_in_the_future_suspended() {
        denied(
                FactsBuilder.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2026-01-01", "2027-12-31", Standing.SUSPENDED)),
                Outcome.NOT_ELIGIBLE,
                Reason.SUSPENDED);
    }

    @Test
    void jncip_m_only_no_certification_in_area() {
        denied(
                FactsBuilder.ana().certifications(certification("JNCIP-M")),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_CERTIFICATION_IN_AREA);
    }

    @Test
    void certification_lapses_after_opening_before_asking_denied() {
        FactsBuilder lapsing =
                FactsBuilder.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2024-01-01", "2026-06-14", Standing.ACTIVE));
        denied(lapsing, Outcome.NOT_ELIGIBLE, Reason.EXPIRED);
        granted(lapsing.at("2026-06-14T12:00:00Z"));
    }

    @Test
    void contract_ended_yesterday_not_covered() {
        denied(
                FactsBuilder.ana().contracts(lasting("2026-01-01", "2026-06-14", direct("C1"))),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    void contract_cancelled_mid_term_not_covered() {
        denied(
                FactsBuilder.ana().contracts(in(ContractStatus.CANCELLED, direct("C1"))),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    void acme_covered_this_serial_not_not_covered() {
        denied(FactsBuilder.ana().contracts(), Outcome.NOT_COVERED, Reason.NO_ACTIVE_CONTRACT);
        denied(
                FactsBuilder.ana().contracts(listing(direct("C1"), "JN2")),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    void two_direct_contracts_one_expired_granted_naming_the_live_one() {
        FactsBuilder two =
                FactsBuilder.ana()
                        .contracts(lasting("2025-01-01", "2025-12-31", direct("C0")), direct("C1"));
        granted(two);
        assertThat(two.find(Rule.PRODUCT_UNDER_CONTRACT).explanation())
                .contains("C1")
                .doesNotContain("C0");
        assertThat(two.find(Rule.CONTRACT_IS_DIRECT).explanation())
                .contains("C1")
                .doesNotContain("C0");
    }

    @Test
    void partner_supported_only_p1_active_jncie_contact_partner_naming_the_partner() {
        FactsBuilder partner = FactsBuilder.ana().contracts(viaPartner("C1", "fastnet"));
        denied(partner, Outcome.CONTACT_PARTNER, Reason.PARTNER_SUPPORTED);
        assertThat(partner.find(Rule.CONTRACT_IS_DIRECT).explanation()).contains("Fastnet");
    }

    @Test
    void hardware_only_contract_not_covered() {
        denied(
                FactsBuilder.ana().contracts(hardwareOnly(direct("C1"))),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    void a_partners_employee_with_jncie_m_on_acmes_product_partner_among_the_reasons() {
        denied(
                FactsBuilder.ana().asks("pat").employments(employee("fastnet")),
                Outcome.NOT_ELIGIBLE,
                Reason.PARTNER,
                Reason.NOT_OF_CASE_ORGANIZATION);
    }

    @Test
    void an_individual_end_user_granted() {
        granted(
                FactsBuilder.ana()
                        .asks("ivy")
                        .caseOf("ivy-ltd")
                        .ownedBy("ivy-ltd")
                        .employments(employee("ivy-ltd")));
    }

    @Test
    void a_colleague_without_certification_opened_ana_asks_granted() {
        granted(FactsBuilder.ana().identifiedLate("dan"));
    }

    @Test
    void ana_opened_the_colleague_asks_denied() {
        denied(
                FactsBuilder.ana().asks("dan").identifiedLate("ana").certifications(),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_CERTIFICATION_IN_AREA);
    }

    @Test
    void p3_raised_to_p1_then_asked_granted() {
        denied(
                FactsBuilder.ana().priority(Priority.P3),
                Outcome.NOT_ELIGIBLE,
                Reason.PRIORITY_NOT_P1_P2);
        granted(FactsBuilder.ana().priority(Priority.P3).priority(Priority.P1));
    }

    @Test
    void at_the_top_level_nothing_above() {
        denied(FactsBuilder.ana().level("ENGINEERING"), Outcome.NOTHING_ABOVE, Reason.AT_TOP_LEVEL);
    }

    @Test
    void asked_twice_before_pick_up_already_granted() {
        denied(FactsBuilder.ana().level("L2").grantPending(), Outcome.ALREADY_GRANTED);
    }

    @ParameterizedTest(name = "closed case ({0}): CASE_NOT_OPEN")
    @EnumSource(names = {"RESOLVED", "CLOSED", "WITHDRAWN"})
    void closed(CaseStatus status) {
        denied(FactsBuilder.ana().status(status), Outcome.NOT_ELIGIBLE, Reason.CASE_NOT_OPEN);
    }

    @Test
    void time_and_materials_accepted_on_p1_then_asked_not_covered_for_priority() {
        denied(
                FactsBuilder.ana().status(CaseStatus.OPEN).contracts().onTimeAndMaterials(),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    void time_and_materials_accepted_then_a_direct_contract_bought_then_asked_granted() {
        granted(FactsBuilder.ana().onTimeAndMaterials());
    }

    @Test
    void four_rules_fail_all_four_listed() {
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
    void same_facts_by_a_case_or_a_dry_run_same_findings() {
        Evaluation asked = FactsBuilder.ana().priority(Priority.P3).evaluate();
        Evaluation dry = FactsBuilder.ana().priority(Priority.P3).notYetOpened().evaluate();

        assertThat(dry.outcome()).isEqualTo(asked.outcome());
        assertThat(dry.findings().stream().map(ScenarioTest::withoutCase))
                .isEqualTo(asked.findings().stream().map(ScenarioTest::withoutCase).toList());
        assertThat(dry.advice()).isEqualTo(asked.advice());
    }

    @Test
    void the_assistance_of_the_story_is_direct() {
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
        assertThat(given.evaluate().outcome()).as(given.words()).isEqualTo(Outcome.GRANTED);
        assertThat(given.evaluate().reasons()).isEmpty();
        assertThat(given.evaluate().to()).isNotNull();
    }

    private static void denied(FactsBuilder given, Outcome outcome, Reason... reasons) {
        Evaluation evaluation = given.evaluate();
        assertThat(evaluation.outcome()).as(given.words()).isEqualTo(outcome);
        assertThat(evaluation.reasons()).as(given.words()).containsExactly(reasons);
        assertThat(evaluation.to()).isNull();
    }
}
