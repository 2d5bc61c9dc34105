package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.domain.escalation.ContractExamples.direct;
import static org.expedite.domain.escalation.ContractExamples.hardwareOnly;
import static org.expedite.domain.escalation.ContractExamples.soldBy;
import static org.expedite.domain.escalation.ContractExamples.viaPartner;

import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.OrganizationId;
import org.junit.jupiter.api.Test;

/** Assistance depends only on the contracts of the case's organization. */
class AssistanceTest {
    private static final Assistance NOT_COVERED =
            new Assistance(AssistanceOutcome.NOT_COVERED, null, null, false);
    private static final Assistance UNVERIFIED =
            new Assistance(AssistanceOutcome.UNVERIFIED, null, null, false);
    private static final ContractNumber C1 = new ContractNumber("C1");

    @Test
    void assistance_is_direct() {
        assertThat(FactsBuilder.ana().assistance()).isEqualTo(byVendor(false));
        assertThat(FactsBuilder.ana().contracts(soldBy("fastnet", direct("C1"))).assistance())
                .isEqualTo(byVendor(false));
        assertThat(FactsBuilder.ana().employments().nobodyIdentified().assistance())
                .isEqualTo(byVendor(false));
    }

    @Test
    void assistance_is_direct_although_a_partner_has_a_contract_too() {
        assertThat(
                        FactsBuilder.ana()
                                .contracts(viaPartner("C2", "fastnet"), direct("C1"))
                                .assistance())
                .isEqualTo(byVendor(true));
    }

    @Test
    void customer_is_referred_to_the_partner() {
        assertThat(
                        FactsBuilder.ana()
                                .contracts(viaPartner("C1", "fastnet"), hardwareOnly(direct("C2")))
                                .assistance())
                .isEqualTo(
                        new Assistance(
                                AssistanceOutcome.CONTACT_PARTNER,
                                C1,
                                new OrganizationId("fastnet"),
                                true));
    }

    @Test
    void serial_is_not_covered() {
        assertThat(FactsBuilder.ana().contracts().assistance()).isEqualTo(NOT_COVERED);
        assertThat(FactsBuilder.ana().contracts(hardwareOnly(direct("C1"))).assistance())
                .isEqualTo(NOT_COVERED);
        assertThat(
                        FactsBuilder.ana()
                                .contracts(hardwareOnly(direct("C1")))
                                .withoutAsset()
                                .assistance())
                .isEqualTo(NOT_COVERED);
        assertThat(FactsBuilder.ana().at("2026-12-31T23:59:59.999999999Z").assistance())
                .isEqualTo(byVendor(false));
        assertThat(FactsBuilder.ana().at("2027-01-01T00:00:00Z").assistance())
                .isEqualTo(NOT_COVERED);
    }

    @Test
    void serial_is_unverified() {
        assertThat(FactsBuilder.ana().contracts().ownedBy("globex").assistance())
                .isEqualTo(UNVERIFIED);
        assertThat(FactsBuilder.ana().contracts().withoutAsset().assistance())
                .isEqualTo(UNVERIFIED);
        assertThat(FactsBuilder.ana().contracts().modelOnly().assistance()).isEqualTo(UNVERIFIED);
    }

    private static Assistance byVendor(boolean alsoViaPartner) {
        return new Assistance(AssistanceOutcome.DIRECT, C1, null, alsoViaPartner);
    }
}
