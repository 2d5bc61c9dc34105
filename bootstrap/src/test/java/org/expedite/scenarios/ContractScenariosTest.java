package org.expedite.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.expedite.served.Answer;
import org.expedite.served.Center;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractScenariosTest extends ScenarioTest {
    ContractScenariosTest(Center center) {
        super(center);
    }

    @ParameterizedTest
    @EnumSource
    void a_contract_that_ended_yesterday_does_not_cover(RequestPath path) {
        fixture.direct("C1", "acme", "2026-05-31", "JN1");

        expectNotCovered(client.request(path, "ana", "JN1"));
    }

    @ParameterizedTest
    @EnumSource
    void a_cancelled_contract_does_not_cover(RequestPath path) {
        fixture.contract(
                "C1", "acme", "TECHNICAL_SERVICES", null, "2026-12-31", "CANCELLED", "JN1");

        Answer decision = client.request(path, "ana", "JN1");

        expectNotCovered(decision);
        assertThat(decision.finding("PRODUCT_UNDER_CONTRACT").path("explanation").asText())
                .contains("C1", "cancelled");
    }

    @ParameterizedTest
    @EnumSource
    void a_contract_without_this_serial_does_not_cover(RequestPath path) {
        expectNotCovered(client.request(path, "ana", "LONELY"));
    }

    @ParameterizedTest
    @EnumSource
    void the_active_one_of_two_direct_contracts_is_named(RequestPath path) {
        fixture.direct("C-OLD", "acme", "2026-05-31", "SHARED");
        fixture.direct("C-NEW", "acme", "2026-12-31", "SHARED");

        Answer decision = client.request(path, "ana", "SHARED");

        assertThat(decision.text("/outcome")).isEqualTo("GRANTED");
        assertThat(decision.finding("PRODUCT_UNDER_CONTRACT").at("/evidence/0/id").asText())
                .isEqualTo("C-NEW");
    }

    @ParameterizedTest
    @EnumSource
    void a_contract_supported_by_a_partner_refers_to_the_partner(RequestPath path) {
        fixture.contract(
                "C1", "acme", "TECHNICAL_SERVICES", "fastnet", "2026-12-31", "ACTIVE", "JN1");

        Answer decision = client.request(path, "ana", "JN1");

        assertThat(decision.text("/outcome")).isEqualTo("CONTACT_PARTNER");
        assertThat(decision.reasons())
                .containsExactly(entry("CONTRACT_IS_DIRECT", "PARTNER_SUPPORTED"));
        assertThat(decision.text("/advice/0/code")).isEqualTo("CONTACT_PARTNER");
        assertThat(decision.text("/advice/0/detail")).contains("FastNet", "+14085550199");
        if (path != RequestPath.DRY_RUN) {
            Answer read = client.read(decision.text("/case_number"));
            assertThat(read.text("/status")).isEqualTo("REFERRED");
            assertThat(read.text("/assistance/partner_id")).isEqualTo("fastnet");
            assertThat(read.text("/assistance/options/0/phone")).isEqualTo("+14085550199");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hardware_only_contract_does_not_cover(RequestPath path) {
        fixture.contract("C1", "acme", "HARDWARE_ONLY", null, "2026-12-31", "ACTIVE", "JN1");

        expectNotCovered(client.request(path, "ana", "JN1"));
    }

    private void expectNotCovered(Answer decision) {
        assertThat(decision.text("/outcome")).isEqualTo("NOT_COVERED");
        assertThat(decision.reasons())
                .containsExactly(entry("PRODUCT_UNDER_CONTRACT", "NO_ACTIVE_CONTRACT"));
        assertThat(decision.finding("CONTRACT_IS_DIRECT").path("verdict").asText())
                .isEqualTo("NOT_APPLICABLE");
        String number = decision.text("/case_number");
        if (!decision.body().path("case_number").isNull()) {
            assertThat(client.read(number).text("/status")).isEqualTo("AWAITING_COVERAGE");
        }
    }
}
