package org.expedite.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.expedite.served.Answer;
import org.expedite.served.Center;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Scenarios of contracts")
class ContractScenariosTest extends ScenarioTest {
    ContractScenariosTest(Center center) {
        super(center);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("contract ended yesterday: NOT_COVERED")
    void contractEndedYesterday(Way way) {
        world.direct("C1", "acme", "2026-05-31", "JN1");

        expectNotCovered(desk.ask(way, "ana", "JN1"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("contract cancelled mid-term: NOT_COVERED")
    void contractCancelled(Way way) {
        world.contract("C1", "acme", "TECHNICAL_SERVICES", null, "2026-12-31", "CANCELLED", "JN1");

        Answer decision = desk.ask(way, "ana", "JN1");

        expectNotCovered(decision);
        assertThat(decision.finding("PRODUCT_UNDER_CONTRACT").path("explanation").asText())
                .contains("C1", "cancelled");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Acme covered, this serial not: NOT_COVERED")
    void thisSerialNotCovered(Way way) {
        expectNotCovered(desk.ask(way, "ana", "LONELY"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("two direct contracts, one expired: GRANTED, naming the live one")
    void twoDirectContracts(Way way) {
        world.direct("C-OLD", "acme", "2026-05-31", "SHARED");
        world.direct("C-NEW", "acme", "2026-12-31", "SHARED");

        Answer decision = desk.ask(way, "ana", "SHARED");

        assertThat(decision.text("/outcome")).isEqualTo("GRANTED");
        assertThat(decision.finding("PRODUCT_UNDER_CONTRACT").at("/evidence/0/id").asText())
                .isEqualTo("C-NEW");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("partner-supported only, P1, active JNCIE: CONTACT_PARTNER, naming the partner")
    void partnerSupportedOnly(Way way) {
        world.contract(
                "C1", "acme", "TECHNICAL_SERVICES", "fastnet", "2026-12-31", "ACTIVE", "JN1");

        Answer decision = desk.ask(way, "ana", "JN1");

        assertThat(decision.text("/outcome")).isEqualTo("CONTACT_PARTNER");
        assertThat(decision.reasons())
                .containsExactly(entry("CONTRACT_IS_DIRECT", "PARTNER_SUPPORTED"));
        assertThat(decision.text("/advice/0/code")).isEqualTo("CONTACT_PARTNER");
        assertThat(decision.text("/advice/0/detail")).contains("FastNet", "+14085550199");
        if (way != Way.DRY_RUN) {
            Answer seen = desk.look(decision.text("/case_number"));
            assertThat(seen.text("/status")).isEqualTo("REFERRED");
            assertThat(seen.text("/assistance/partner_id")).isEqualTo("fastnet");
            assertThat(seen.text("/assistance/options/0/phone")).isEqualTo("+14085550199");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("hardware-only contract: NOT_COVERED")
    void hardwareOnly(Way way) {
        world.contract("C1", "acme", "HARDWARE_ONLY", null, "2026-12-31", "ACTIVE", "JN1");

        expectNotCovered(desk.ask(way, "ana", "JN1"));
    }

    private void expectNotCovered(Answer decision) {
        assertThat(decision.text("/outcome")).isEqualTo("NOT_COVERED");
        assertThat(decision.reasons())
                .containsExactly(entry("PRODUCT_UNDER_CONTRACT", "NO_ACTIVE_CONTRACT"));
        assertThat(decision.finding("CONTRACT_IS_DIRECT").path("verdict").asText())
                .isEqualTo("NOT_APPLICABLE");
        String number = decision.text("/case_number");
        if (!decision.body().path("case_number").isNull()) {
            assertThat(desk.look(number).text("/status")).isEqualTo("AWAITING_COVERAGE");
        }
    }
}
