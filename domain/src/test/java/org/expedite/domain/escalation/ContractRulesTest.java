package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.Draft.direct;
import static org.expedite.domain.escalation.Draft.hardwareOnly;
import static org.expedite.domain.escalation.Draft.in;
import static org.expedite.domain.escalation.Draft.lasting;
import static org.expedite.domain.escalation.Draft.listing;
import static org.expedite.domain.escalation.Draft.soldBy;
import static org.expedite.domain.escalation.Draft.viaPartner;
import static org.expedite.domain.escalation.Found.failed;
import static org.expedite.domain.escalation.Found.notApplicable;
import static org.expedite.domain.escalation.Found.passed;
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
        void theContractIsNamed() {
            assertThat(passed(PRODUCT_UNDER_CONTRACT, Given.ana()).explanation())
                    .isEqualTo("Contract C1 covers JN1, 2026-01-01 to 2026-12-31.");
        }

        @Test
        void aPartnersContractIsAContractToo() {
            passed(PRODUCT_UNDER_CONTRACT, Given.ana().contracts(viaPartner("C1", "fastnet")));
        }

        @Test
        void ofSeveralTheDirectOneIsNamedEvenIfAPartnersEndsLater() {
            Given both =
                    Given.ana()
                            .contracts(
                                    lasting(
                                            "2026-01-01",
                                            "2029-12-31",
                                            viaPartner("C2", "fastnet")),
                                    direct("C1"));
            assertThat(passed(PRODUCT_UNDER_CONTRACT, both).explanation()).contains("C1");
        }

        @Test
        void ofSeveralDirectOnesTheOneThatEndsLastIsNamed() {
            Given both =
                    Given.ana()
                            .contracts(
                                    direct("C1"),
                                    lasting("2026-01-01", "2027-12-31", direct("C2")));
            assertThat(passed(PRODUCT_UNDER_CONTRACT, both).explanation()).contains("C2");
        }

        @Test
        void everythingThatIsNoCoverIsNamedWithWhy() {
            Given none =
                    Given.ana()
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
        void theStatusIsAReasonBeforeTheDates() {
            assertThat(
                            explanation(
                                    Given.ana()
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
        void noContractAtAll() {
            assertThat(explanation(Given.ana().contracts()))
                    .isEqualTo("No contract of acme covers JN1.");
        }

        @Test
        void anUnknownSerialFails() {
            Given unknown = Given.ana().contracts().ownedBy("globex");
            assertThat(explanation(unknown))
                    .isEqualTo("Serial JN1 is not known to be equipment of acme.");
            assertThat(explanation(Given.ana().contracts().withoutAsset())).contains("not known");
        }

        @Test
        void aSerialThatWasOnceUnderContractIsKnown() {
            SupportContract over = lasting("2020-01-01", "2020-12-31", direct("C0"));
            assertThat(explanation(Given.ana().contracts(over).ownedBy("globex")))
                    .contains("C0 (2020-01-01 to 2020-12-31) has ended");
        }

        @Test
        void withoutASerialNothingIsUnderContract() {
            assertThat(explanation(Given.ana().modelOnly()))
                    .isEqualTo("No serial number is known, so no contract can be found.");
        }

        @Test
        void aContractCoversWhoeverOwnsTheEquipment() {
            passed(PRODUCT_UNDER_CONTRACT, Given.ana().ownedBy("globex"));
        }

        private static String explanation(Given given) {
            return failed(PRODUCT_UNDER_CONTRACT, Reason.NO_ACTIVE_CONTRACT, given).explanation();
        }
    }

    @Nested
    class Direct {
        @Test
        void supportedByTheVendor() {
            assertThat(passed(CONTRACT_IS_DIRECT, Given.ana()).explanation())
                    .isEqualTo("Contract C1 is supported by the vendor.");
        }

        @Test
        void whoSoldItDoesNotMatter() {
            Given sold = Given.ana().contracts(soldBy("fastnet", direct("C1")));
            passed(CONTRACT_IS_DIRECT, sold);
            assertThat(sold.judge().outcome()).isEqualTo(Outcome.GRANTED);
        }

        @Test
        void aDirectOneBesideAPartnersIsEnough() {
            Given both = Given.ana().contracts(viaPartner("C2", "fastnet"), direct("C1"));
            passed(CONTRACT_IS_DIRECT, both);
            assertThat(both.judge().outcome()).isEqualTo(Outcome.GRANTED);
        }

        @Test
        void thePartnerIsNamed() {
            Given partner = Given.ana().contracts(viaPartner("C2", "fastnet"));
            assertThat(failed(CONTRACT_IS_DIRECT, Reason.PARTNER_SUPPORTED, partner).explanation())
                    .isEqualTo(
                            "Contract C2 is supported by the partner Fastnet, not by the vendor.");
        }

        @Test
        void aPartnerThatIsNotKnownIsNamedByItsId() {
            Given partner = Given.ana().contracts(viaPartner("C2", "newnet"));
            assertThat(failed(CONTRACT_IS_DIRECT, Reason.PARTNER_SUPPORTED, partner).explanation())
                    .contains("newnet");
        }

        @Test
        void aDirectContractThatIsNoCoverDoesNotHelp() {
            Given given =
                    Given.ana()
                            .contracts(
                                    viaPartner("C2", "fastnet"),
                                    hardwareOnly(direct("C1")),
                                    in(ContractStatus.SUSPENDED, direct("C3")));
            failed(CONTRACT_IS_DIRECT, Reason.PARTNER_SUPPORTED, given);
        }

        @Test
        void withoutAnActiveContractThereIsNothingToJudge() {
            notApplicable(CONTRACT_IS_DIRECT, Given.ana().contracts());
            notApplicable(CONTRACT_IS_DIRECT, Given.ana().contracts(hardwareOnly(direct("C1"))));
        }
    }
}
