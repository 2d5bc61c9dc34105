package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.ContractExamples.direct;
import static org.expedite.domain.escalation.ContractExamples.hardwareOnly;
import static org.expedite.domain.escalation.ContractExamples.in;
import static org.expedite.domain.escalation.ContractExamples.lasting;
import static org.expedite.domain.escalation.ContractExamples.listing;
import static org.expedite.domain.escalation.ContractExamples.soldBy;
import static org.expedite.domain.escalation.ContractExamples.viaPartner;
import static org.expedite.domain.escalation.FindingAssertions.failed;
import static org.expedite.domain.escalation.FindingAssertions.notApplicable;
import static org.expedite.domain.escalation.FindingAssertions.passed;
import static org.expedite.domain.escalation.Rule.CONTRACT_IS_DIRECT;
import static org.expedite.domain.escalation.Rule.PRODUCT_UNDER_CONTRACT;

import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.SupportContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContractRulesTest {
    @Nested
    class UnderContract {
        @Test
        void the_contract_is_named() {
            assertThat(passed(PRODUCT_UNDER_CONTRACT, FactsBuilder.ana()).explanation().text())
                    .isEqualTo("Contract C1 covers JN1, 2026-01-01 to 2026-12-31.");
        }

        @Test
        void a_contract_of_a_partner_counts() {
            passed(
                    PRODUCT_UNDER_CONTRACT,
                    FactsBuilder.ana().contracts(viaPartner("C1", "fastnet")));
        }

        @Test
        void a_direct_contract_is_named_before_one_of_a_partner_that_ends_later() {
            FactsBuilder both =
                    FactsBuilder.ana()
                            .contracts(
                                    lasting(
                                            "2026-01-01",
                                            "2029-12-31",
                                            viaPartner("C2", "fastnet")),
                                    direct("C1"));
            assertThat(passed(PRODUCT_UNDER_CONTRACT, both).explanation().text()).contains("C1");
        }

        @Test
        void the_direct_contract_that_ends_last_is_named() {
            FactsBuilder both =
                    FactsBuilder.ana()
                            .contracts(
                                    direct("C1"),
                                    lasting("2026-01-01", "2027-12-31", direct("C2")));
            assertThat(passed(PRODUCT_UNDER_CONTRACT, both).explanation().text()).contains("C2");
        }

        @Test
        void each_contract_without_cover_is_named_with_the_reason() {
            FactsBuilder none =
                    FactsBuilder.ana()
                            .contracts(
                                    hardwareOnly(direct("C-HARD")),
                                    in(ContractStatus.SUSPENDED, direct("C-SUSP")),
                                    in(ContractStatus.CANCELLED, direct("C-CANC")),
                                    lasting("2025-01-01", "2025-12-31", direct("C-OVER")),
                                    lasting("2027-01-01", "2027-12-31", direct("C-NEXT")),
                                    listing(direct("C-GONE"), "JN2"));
            assertThat(explanation(none))
                    .startsWith("No active contract of acme covers JN1: ")
                    .contains("C-HARD (2026-01-01 to 2026-12-31) is for hardware only")
                    .contains("C-SUSP (2026-01-01 to 2026-12-31) is suspended")
                    .contains("C-CANC (2026-01-01 to 2026-12-31) is cancelled")
                    .contains("C-OVER (2025-01-01 to 2025-12-31) has ended")
                    .contains("C-NEXT (2027-01-01 to 2027-12-31) has not started")
                    .contains("C-GONE (2026-01-01 to 2026-12-31) no longer lists this serial");
        }

        @Test
        void the_status_takes_precedence_over_the_dates() {
            assertThat(
                            explanation(
                                    FactsBuilder.ana()
                                            .contracts(
                                                    in(
                                                            ContractStatus.CANCELLED,
                                                            lasting(
                                                                    "2020-01-01",
                                                                    "2020-12-31",
                                                                    direct("C1"))))))
                    .contains("is cancelled");
        }

        @Test
        void a_serial_without_contracts_fails() {
            assertThat(explanation(FactsBuilder.ana().contracts()))
                    .isEqualTo("No contract of acme covers JN1.");
        }

        @Test
        void an_unknown_serial_fails() {
            FactsBuilder unknown = FactsBuilder.ana().contracts().ownedBy("globex");
            assertThat(explanation(unknown))
                    .isEqualTo("Serial JN1 is not known to be equipment of acme.");
            assertThat(explanation(FactsBuilder.ana().contracts().withoutAsset()))
                    .contains("not known");
        }

        @Test
        void a_serial_that_was_once_under_contract_is_known() {
            SupportContract over = lasting("2020-01-01", "2020-12-31", direct("C0"));
            assertThat(explanation(FactsBuilder.ana().contracts(over).ownedBy("globex")))
                    .contains("C0 (2020-01-01 to 2020-12-31) has ended");
        }

        @Test
        void a_model_without_a_serial_is_under_no_contract() {
            assertThat(explanation(FactsBuilder.ana().modelOnly()))
                    .isEqualTo("No serial number is known, so no contract can be found.");
        }

        @Test
        void a_contract_covers_equipment_of_any_owner() {
            passed(PRODUCT_UNDER_CONTRACT, FactsBuilder.ana().ownedBy("globex"));
        }

        private static String explanation(FactsBuilder given) {
            return failed(PRODUCT_UNDER_CONTRACT, Reason.NO_ACTIVE_CONTRACT, given)
                    .explanation()
                    .text();
        }
    }

    @Nested
    class Direct {
        @Test
        void a_contract_supported_by_the_vendor_passes() {
            assertThat(passed(CONTRACT_IS_DIRECT, FactsBuilder.ana()).explanation().text())
                    .isEqualTo("Contract C1 is supported by the vendor.");
        }

        @Test
        void the_seller_does_not_matter() {
            FactsBuilder sold = FactsBuilder.ana().contracts(soldBy("fastnet", direct("C1")));
            passed(CONTRACT_IS_DIRECT, sold);
            assertThat(sold.evaluate().outcome()).isEqualTo(Outcome.GRANTED);
        }

        @Test
        void one_direct_contract_beside_one_of_a_partner_is_enough() {
            FactsBuilder both =
                    FactsBuilder.ana().contracts(viaPartner("C2", "fastnet"), direct("C1"));
            passed(CONTRACT_IS_DIRECT, both);
            assertThat(both.evaluate().outcome()).isEqualTo(Outcome.GRANTED);
        }

        @Test
        void the_partner_is_named() {
            FactsBuilder partner = FactsBuilder.ana().contracts(viaPartner("C2", "fastnet"));
            assertThat(
                            failed(CONTRACT_IS_DIRECT, Reason.PARTNER_SUPPORTED, partner)
                                    .explanation()
                                    .text())
                    .isEqualTo(
                            "Contract C2 is supported by the partner Fastnet, not by the vendor.");
        }

        @Test
        void an_unknown_partner_is_named_by_its_id() {
            FactsBuilder partner = FactsBuilder.ana().contracts(viaPartner("C2", "newnet"));
            assertThat(
                            failed(CONTRACT_IS_DIRECT, Reason.PARTNER_SUPPORTED, partner)
                                    .explanation()
                                    .text())
                    .contains("newnet");
        }

        @Test
        void a_direct_contract_without_cover_does_not_help() {
            FactsBuilder given =
                    FactsBuilder.ana()
                            .contracts(
                                    viaPartner("C2", "fastnet"),
                                    hardwareOnly(direct("C1")),
                                    in(ContractStatus.SUSPENDED, direct("C3")));
            failed(CONTRACT_IS_DIRECT, Reason.PARTNER_SUPPORTED, given);
        }

        @Test
        void the_rule_is_inapplicable_without_an_active_contract() {
            notApplicable(CONTRACT_IS_DIRECT, FactsBuilder.ana().contracts());
            notApplicable(
                    CONTRACT_IS_DIRECT, FactsBuilder.ana().contracts(hardwareOnly(direct("C1"))));
        }
    }
}
