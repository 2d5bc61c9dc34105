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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The scenarios of the programme, one change to Ana's story each, as far as facts alone tell them.
 */
class ScenarioTest {
    @Test
    @DisplayName("as above: GRANTED, L1 to L2")
    void asTold() {
        Judgement judgement = Given.ana().judge();

        assertThat(judgement.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(judgement.from().code()).isEqualTo("L1");
        assertThat(judgement.to().code()).isEqualTo("L2");
        assertThat(judgement.findings()).allMatch(Finding::passed);
        assertThat(judgement.advice()).isEmpty();
    }

    @Test
    @DisplayName("product T640: JNCIE-M covers T Series")
    void tSeries() {
        granted(Given.ana().product("T640", "T_SERIES"));
    }

    @Test
    @DisplayName("product J6350: NO_CERTIFICATION_IN_AREA")
    void jSeries() {
        denied(
                Given.ana().product("J6350", "J_SERIES"),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_CERTIFICATION_IN_AREA);
    }

    @ParameterizedTest(name = "product {0}: NO_EXPERT_LEVEL, a different reason")
    @CsvSource({"SRX5800, SRX_SERIES", "EX4200, EX_SERIES"})
    void noExpertLevel(String model, String line) {
        denied(Given.ana().product(model, line), Outcome.NOT_ELIGIBLE, Reason.NO_EXPERT_LEVEL);
    }

    @Test
    @DisplayName("last instant of 2027-12-31: GRANTED; one instant later: EXPIRED")
    void lastInstant() {
        granted(liveContract().at("2027-12-31T23:59:59.999999999Z"));
        denied(liveContract().at("2028-01-01T00:00:00Z"), Outcome.NOT_ELIGIBLE, Reason.EXPIRED);
    }

    private static Given liveContract() {
        return Given.ana().contracts(lasting("2026-01-01", "2030-12-31", direct("C1")));
    }

    @Test
    @DisplayName("certification suspended, end date in the future: SUSPENDED")
    void suspended() {
        denied(
                Given.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2026-01-01", "2027-12-31", Standing.SUSPENDED)),
                Outcome.NOT_ELIGIBLE,
                Reason.SUSPENDED);
    }

    @Test
    @DisplayName("JNCIP-M only: NO_CERTIFICATION_IN_AREA")
    void lowerTier() {
        denied(
                Given.ana().certifications(certification("JNCIP-M")),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_CERTIFICATION_IN_AREA);
    }

    @Test
    @DisplayName("certification lapses after opening, before asking: denied")
    void lapsesAfterOpening() {
        Given lapsing =
                Given.ana()
                        .certifications(
                                certification(
                                        "JNCIE-M", "2024-01-01", "2026-06-14", Standing.ACTIVE));
        denied(lapsing, Outcome.NOT_ELIGIBLE, Reason.EXPIRED);
        granted(lapsing.at("2026-06-14T12:00:00Z"));
    }

    @Test
    @DisplayName("contract ended yesterday: NOT_COVERED")
    void contractEnded() {
        denied(
                Given.ana().contracts(lasting("2026-01-01", "2026-06-14", direct("C1"))),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    @DisplayName("contract cancelled mid-term: NOT_COVERED")
    void contractCancelled() {
        denied(
                Given.ana().contracts(in(ContractStatus.CANCELLED, direct("C1"))),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    @DisplayName("Acme covered, this serial not: NOT_COVERED")
    void serialNotCovered() {
        denied(Given.ana().contracts(), Outcome.NOT_COVERED, Reason.NO_ACTIVE_CONTRACT);
        denied(
                Given.ana().contracts(listing(direct("C1"), "JN2")),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    @DisplayName("two direct contracts, one expired: GRANTED, naming the live one")
    void oneExpired() {
        Given two =
                Given.ana()
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
    @DisplayName("partner-supported only, P1, active JNCIE: CONTACT_PARTNER, naming the partner")
    void partnerSupported() {
        Given partner = Given.ana().contracts(viaPartner("C1", "fastnet"));
        denied(partner, Outcome.CONTACT_PARTNER, Reason.PARTNER_SUPPORTED);
        assertThat(partner.find(Rule.CONTRACT_IS_DIRECT).explanation()).contains("Fastnet");
    }

    @Test
    @DisplayName("hardware-only contract: NOT_COVERED")
    void hardware() {
        denied(
                Given.ana().contracts(hardwareOnly(direct("C1"))),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    @DisplayName("a partner's employee with JNCIE-M, on Acme's product: PARTNER among the reasons")
    void partnersEmployee() {
        denied(
                Given.ana().asks("pat").employments(employee("fastnet")),
                Outcome.NOT_ELIGIBLE,
                Reason.PARTNER,
                Reason.NOT_OF_CASE_ORGANIZATION);
    }

    @Test
    @DisplayName("an individual end user: GRANTED")
    void individual() {
        granted(
                Given.ana()
                        .asks("ivy")
                        .caseOf("ivy-ltd")
                        .ownedBy("ivy-ltd")
                        .employments(employee("ivy-ltd")));
    }

    @Test
    @DisplayName("a colleague without certification opened, Ana asks: GRANTED")
    void colleagueOpened() {
        granted(Given.ana().identifiedLate("dan"));
    }

    @Test
    @DisplayName("Ana opened, the colleague asks: denied")
    void colleagueAsks() {
        denied(
                Given.ana().asks("dan").identifiedLate("ana").certifications(),
                Outcome.NOT_ELIGIBLE,
                Reason.NO_CERTIFICATION_IN_AREA);
    }

    @Test
    @DisplayName("P3 raised to P1, then asked: GRANTED")
    void raised() {
        denied(Given.ana().priority(Priority.P3), Outcome.NOT_ELIGIBLE, Reason.PRIORITY_NOT_P1_P2);
        granted(Given.ana().priority(Priority.P3).priority(Priority.P1));
    }

    @Test
    @DisplayName("at the top level: NOTHING_ABOVE")
    void topLevel() {
        denied(Given.ana().level("ENGINEERING"), Outcome.NOTHING_ABOVE, Reason.AT_TOP_LEVEL);
    }

    @Test
    @DisplayName("asked twice before pick-up: ALREADY_GRANTED")
    void askedTwice() {
        denied(Given.ana().level("L2").grantPending(), Outcome.ALREADY_GRANTED);
    }

    @ParameterizedTest(name = "closed case ({0}): CASE_NOT_OPEN")
    @EnumSource(names = {"RESOLVED", "CLOSED", "WITHDRAWN"})
    void closed(CaseStatus status) {
        denied(Given.ana().status(status), Outcome.NOT_ELIGIBLE, Reason.CASE_NOT_OPEN);
    }

    @Test
    @DisplayName("time and materials accepted on P1, then asked: NOT_COVERED for priority")
    void timeAndMaterials() {
        denied(
                Given.ana().status(CaseStatus.OPEN).contracts().onTimeAndMaterials(),
                Outcome.NOT_COVERED,
                Reason.NO_ACTIVE_CONTRACT);
    }

    @Test
    @DisplayName("time and materials accepted, then a direct contract bought, then asked: GRANTED")
    void timeAndMaterialsAndThenAContract() {
        granted(Given.ana().onTimeAndMaterials());
    }

    @Test
    @DisplayName("four rules fail: all four listed")
    void fourFail() {
        denied(
                Given.ana()
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
    @DisplayName("same facts by a case or a dry run: same findings")
    void dryRun() {
        Judgement asked = Given.ana().priority(Priority.P3).judge();
        Judgement dry = Given.ana().priority(Priority.P3).notYetOpened().judge();

        assertThat(dry.outcome()).isEqualTo(asked.outcome());
        assertThat(dry.findings().stream().map(ScenarioTest::withoutCase))
                .isEqualTo(asked.findings().stream().map(ScenarioTest::withoutCase).toList());
        assertThat(dry.advice()).isEqualTo(asked.advice());
    }

    @Test
    @DisplayName("the assistance of the story is direct")
    void assistance() {
        assertThat(Given.ana().assistance().outcome()).isEqualTo(AssistanceOutcome.DIRECT);
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

    private static void granted(Given given) {
        assertThat(given.judge().outcome()).as(given.words()).isEqualTo(Outcome.GRANTED);
        assertThat(given.judge().reasons()).isEmpty();
        assertThat(given.judge().to()).isNotNull();
    }

    private static void denied(Given given, Outcome outcome, Reason... reasons) {
        Judgement judgement = given.judge();
        assertThat(judgement.outcome()).as(given.words()).isEqualTo(outcome);
        assertThat(judgement.reasons()).as(given.words()).containsExactly(reasons);
        assertThat(judgement.to()).isNull();
    }
}
