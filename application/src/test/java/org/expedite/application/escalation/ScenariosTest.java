package org.expedite.application.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.expedite.application.Center;
import org.expedite.application.ExampleRequest;
import org.expedite.application.access.Actor;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Covers;
import org.expedite.application.examples.Fastnet;
import org.expedite.application.examples.Ivy;
import org.expedite.application.examples.People;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.products.Asset;
import org.junit.jupiter.api.Test;

/**
 * The scenarios of the policy, by the desks. Ana is an employee of the end user Acme and certified
 * for M Series. She requests priority on a P1 case about an M320 under a direct contract of Acme.
 * Each scenario changes one of these facts.
 */
class ScenariosTest {
    private final Center center = new Center();

    @Test
    void an_eligible_request_is_granted() {
        Evaluation evaluation = ask(Actors.ANA, Acme.JN1);
        assertThat(evaluation.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(evaluation.from().code()).isEqualTo("L1");
        assertThat(evaluation.to()).hasToString("L2");
    }

    @Test
    void jncie_m_covers_a_t640() {
        assertThat(ask(Actors.ANA, Acme.JN2).outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void jncie_m_does_not_cover_a_j6350() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN3));
        Evaluation evaluation = center.decide(Actors.ANA, number).evaluation();
        assertNotEligible(evaluation, Reason.NO_CERTIFICATION_IN_AREA);
        assertThat(center.stored(number).state().status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void srx_and_ex_have_no_expert_track() {
        assertNotEligible(ask(Actors.ANA, Acme.JN4), Reason.NO_EXPERT_LEVEL);
        assertNotEligible(ask(Actors.ANA, Acme.JN5), Reason.NO_EXPERT_LEVEL);
        assertNotEligible(ask(Actors.ANA, Acme.JN6), Reason.NO_EXPERT_LEVEL);
    }

    @Test
    void a_certification_counts_until_its_last_instant() {
        center.at("2027-12-31T23:59:59.999999999Z");
        assertThat(ask(Actors.ANA, Acme.LONG_COVERED).outcome()).isEqualTo(Outcome.GRANTED);
        center.at("2028-01-01T00:00:00Z");
        assertNotEligible(ask(Actors.ANA, Acme.LONG_COVERED), Reason.EXPIRED);
    }

    @Test
    void a_suspended_certification_does_not_count() {
        center.put(
                People.certification(
                        "jncie-m-117",
                        Acme.ANA.id(),
                        Catalogue.JNCIE_M,
                        People.CERTIFIED,
                        Standing.SUSPENDED));
        assertNotEligible(ask(Actors.ANA, Acme.JN1), Reason.SUSPENDED);
    }

    @Test
    void a_certification_of_a_lower_tier_does_not_count() {
        certifyAnaFor(Catalogue.JNCIP_M);
        assertNotEligible(ask(Actors.ANA, Acme.JN1), Reason.NO_CERTIFICATION_IN_AREA);
    }

    @Test
    void a_certification_that_expires_after_opening_does_not_count() {
        center.at("2027-12-31T12:00:00Z");
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.LONG_COVERED));
        center.at("2028-01-01T12:00:00Z");
        assertNotEligible(center.decide(Actors.ANA, number).evaluation(), Reason.EXPIRED);
        assertThat(center.stored(number).state().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(center.stored(number).expert()).as("identified at opening").isNotNull();
    }

    @Test
    void a_contract_that_ended_yesterday_does_not_cover() {
        assertNotCovered(ask(Actors.ANA, Acme.CONTRACT_ENDED), "C3");
    }

    @Test
    void a_cancelled_contract_does_not_cover() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        center.put(Covers.in(ContractStatus.CANCELLED, Acme.C1));
        assertNotCovered(center.decide(Actors.ANA, number).evaluation(), "C1");
        assertNotCovered(ask(Actors.ANA, Acme.CONTRACT_CANCELLED), "C4");
        assertNotCovered(ask(Actors.ANA, Acme.CONTRACT_SUSPENDED), "C5");
    }

    @Test
    void a_contract_without_the_serial_does_not_cover() {
        assertNotCovered(ask(Actors.ANA, Acme.NEVER_COVERED), "JN11");
    }

    @Test
    void the_active_one_of_two_direct_contracts_covers() {
        Evaluation evaluation = ask(Actors.ANA, Acme.COVERED_AGAIN);
        assertThat(evaluation.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(evaluation.of(Rule.PRODUCT_UNDER_CONTRACT).explanation().text())
                .contains("C7")
                .doesNotContain("C6");
    }

    @Test
    void a_contract_supported_by_a_partner_refers_to_the_partner() {
        Evaluation evaluation = ask(Actors.ANA, Acme.PARTNER_SUPPORTED);
        assertThat(evaluation.outcome()).isEqualTo(Outcome.CONTACT_PARTNER);
        assertThat(evaluation.reasons()).containsExactly(Reason.PARTNER_SUPPORTED);
        assertThat(evaluation.advice())
                .filteredOn(a -> a.code() == AdviceCode.CONTACT_PARTNER)
                .singleElement()
                .satisfies(a -> assertThat(a.detail().text()).contains("Fastnet", "+4930555010"));
    }

    @Test
    void a_hardware_only_contract_does_not_cover() {
        assertNotCovered(ask(Actors.ANA, Acme.HARDWARE_COVERED), "C11");
    }

    @Test
    void an_employee_of_a_partner_is_denied() {
        ExampleRequest call =
                ExampleRequest.about(Acme.JN1).by(Channel.PHONE).from(Fastnet.PAT).on(Acme.ACME);
        CaseNumber number = center.opened(Actors.ENGINEER, call);
        Evaluation evaluation = center.decide(Actors.ENGINEER, number).evaluation();
        assertNotEligible(evaluation, Reason.PARTNER, Reason.NOT_OF_CASE_ORGANIZATION);
        assertThat(ask(Actors.PAT, Acme.JN1).reasons())
                .as("on a case of its own")
                .contains(Reason.PARTNER);
    }

    @Test
    void a_contractor_is_denied() {
        assertNotEligible(ask(Actors.CARL, Acme.JN1), Reason.CONTRACTOR);
    }

    @Test
    void an_individual_end_user_is_granted() {
        assertThat(ask(Actors.IVY, Ivy.IV1).outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void an_expert_may_request_on_a_case_of_a_colleague() {
        CaseNumber number = center.opened(Actors.DAN, ExampleRequest.about(Acme.JN1));
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void a_colleague_without_certification_is_denied_on_the_case_of_an_expert() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertNotEligible(
                center.decide(Actors.DAN, number).evaluation(), Reason.NO_CERTIFICATION_IN_AREA);
    }

    @Test
    void a_case_raised_from_p3_to_p1_is_granted() {
        CaseNumber number =
                center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1).at(Priority.P3));
        assertNotEligible(
                center.decide(Actors.ANA, number).evaluation(), Reason.PRIORITY_NOT_P1_P2);
        assertThat(center.casework().changePriority(Actors.ANA, number, Priority.P1, "worse"))
                .isInstanceOf(MoveResult.Made.class);
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void a_p2_case_is_granted() {
        CaseNumber number =
                center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1).at(Priority.P2));
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void all_four_failed_rules_are_listed() {
        certifyAnaFor(Catalogue.JNCIP_M);
        center.put(Covers.during(Acme.C1, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        center.put(People.contact("ana", "Ana", People.contractor(Acme.ACME)));
        CaseNumber number =
                center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1).at(Priority.P3));
        Evaluation evaluation = center.decide(Actors.ANA, number).evaluation();
        assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(evaluation.reasons())
                .containsExactly(
                        Reason.PRIORITY_NOT_P1_P2,
                        Reason.CONTRACTOR,
                        Reason.NO_ACTIVE_CONTRACT,
                        Reason.NO_CERTIFICATION_IN_AREA);
    }

    @Test
    void a_p1_case_without_contact_and_diagnostics_is_opened_and_granted() {
        CaseReport bare = new CaseReport("Down", null, null, FollowUp.WEB, List.of(), List.of());
        CaseNumber number =
                center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1).withReport(bare));
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    @Test
    void a_grant_stays_valid_after_a_fact_expires() {
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        var granted = center.decide(Actors.ANA, number);
        center.put(Covers.in(ContractStatus.CANCELLED, Acme.C1));
        center.pickUp(number);
        assertNotCovered(center.decide(Actors.ANA, number).evaluation(), "C1");
        assertThat(center.stored(number).state().level().code()).isEqualTo("L2");
        assertThat(center.stored(number).state().expedited()).isTrue();
        assertThat(center.escalations().decision(Actors.ANA, granted.id())).isEqualTo(granted);
    }

    private Evaluation ask(Actor actor, Asset asset) {
        CaseNumber number = center.opened(actor, ExampleRequest.about(asset));
        return center.decide(actor, number).evaluation();
    }

    private void certifyAnaFor(Track track) {
        center.put(
                People.certification(
                        "jncie-m-117", Acme.ANA.id(), track, People.CERTIFIED, Standing.ACTIVE));
    }

    private static void assertNotEligible(Evaluation evaluation, Reason... reasons) {
        assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(evaluation.reasons()).containsExactly(reasons);
    }

    private static void assertNotCovered(Evaluation evaluation, String named) {
        assertThat(evaluation.outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(evaluation.reasons()).containsExactly(Reason.NO_ACTIVE_CONTRACT);
        assertThat(evaluation.of(Rule.PRODUCT_UNDER_CONTRACT).explanation().text()).contains(named);
    }
}
