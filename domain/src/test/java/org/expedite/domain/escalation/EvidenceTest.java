package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.expedite.domain.escalation.Draft.direct;
import static org.expedite.domain.escalation.Draft.hardwareOnly;
import static org.expedite.domain.escalation.Draft.lasting;
import static org.expedite.domain.escalation.Draft.viaPartner;
import static org.expedite.domain.escalation.Registered.certification;
import static org.expedite.domain.escalation.Registered.contractor;
import static org.expedite.domain.escalation.Registered.employee;

import org.expedite.domain.registry.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding names the versions of the records that it rests on, and no others. */
class EvidenceTest {
    private static final Evidence CASE =
            new Evidence(EvidenceType.CASE, "2026-0615-000017", Registered.CASE);
    private static final Evidence ANA =
            new Evidence(EvidenceType.CONTACT, "ana", Registered.CONTACT);
    private static final Evidence ACME =
            new Evidence(EvidenceType.ORGANIZATION, "acme", Registered.ORGANIZATION);
    private static final Evidence JNCIE =
            new Evidence(EvidenceType.CERTIFICATION, "cert-JNCIE-M", Registered.CERTIFICATION);

    private static Evidence contract(String number) {
        return new Evidence(EvidenceType.CONTRACT, number, Registered.CONTRACT);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_IS_OPEN", "PRIORITY_QUALIFIES", "HIGHER_LEVEL_EXISTS"})
    void theCaseInItsVersion(Rule rule) {
        restsOn(Given.ana(), rule, CASE);
        restsOn(Given.ana().notYetOpened(), rule);
    }

    @Test
    void thePersonAndTheEmployers() {
        restsOn(Given.ana(), Rule.REQUESTER_IDENTIFIED, ANA);
        restsOn(Given.ana(), Rule.REQUESTER_IS_END_USER, ANA, ACME);
        restsOn(Given.ana(), Rule.REQUESTER_ACTS_FOR_CUSTOMER, ANA);
        restsOn(
                Given.ana().employments(employee("acme"), employee("fastnet")),
                Rule.REQUESTER_IS_END_USER,
                ANA,
                new Evidence(EvidenceType.ORGANIZATION, "fastnet", Registered.ORGANIZATION));
        restsOn(Given.ana().employments(contractor("acme")), Rule.REQUESTER_IS_END_USER, ANA);
    }

    @Test
    void theContractThatIsNamed() {
        Given two =
                Given.ana()
                        .contracts(lasting("2020-01-01", "2020-12-31", direct("C0")), direct("C1"));
        restsOn(two, Rule.PRODUCT_UNDER_CONTRACT, contract("C1"));
        restsOn(two, Rule.CONTRACT_IS_DIRECT, contract("C1"));
    }

    @Test
    void allContractsThatAreNoCover() {
        Given none =
                Given.ana()
                        .contracts(
                                lasting("2020-01-01", "2020-12-31", direct("C0")),
                                hardwareOnly(direct("C1")));
        restsOn(none, Rule.PRODUCT_UNDER_CONTRACT, contract("C1"), contract("C0"));
        restsOn(none, Rule.CONTRACT_IS_DIRECT);
    }

    @Test
    void allPartnersContracts() {
        Given partners =
                Given.ana().contracts(viaPartner("C1", "fastnet"), viaPartner("C2", "slownet"));
        restsOn(partners, Rule.CONTRACT_IS_DIRECT, contract("C2"), contract("C1"));
        assertThat(partners.find(Rule.CONTRACT_IS_DIRECT).explanation()).contains("C2", "Slownet");
    }

    @Test
    void theProduct() {
        Evidence model = new Evidence(EvidenceType.PRODUCT, "M320", Registered.PRODUCT);
        Evidence line = new Evidence(EvidenceType.PRODUCT_LINE, "M_SERIES", Registered.LINE);
        restsOn(
                Given.ana(),
                Rule.LINE_HAS_EXPERT_LEVEL,
                new Evidence(EvidenceType.ASSET, "JN1", Registered.ASSET),
                model,
                line);
        restsOn(Given.ana().modelOnly(), Rule.LINE_HAS_EXPERT_LEVEL, model, line);
        restsOn(Given.ana().withoutAsset(), Rule.LINE_HAS_EXPERT_LEVEL);
    }

    @Test
    void theCertification() {
        restsOn(Given.ana(), Rule.CERTIFIED_FOR_PRODUCT, JNCIE);
        restsOn(Given.ana(), Rule.CERTIFICATION_ACTIVE, JNCIE);
        restsOn(Given.ana().at("2030-01-01T00:00:00Z"), Rule.CERTIFICATION_ACTIVE, JNCIE);
    }

    @Test
    void whatIsHeldInsteadOfTheOneNeeded() {
        restsOn(
                Given.ana().certifications(certification("JNCIE-ER")),
                Rule.CERTIFIED_FOR_PRODUCT,
                ANA,
                new Evidence(
                        EvidenceType.CERTIFICATION, "cert-JNCIE-ER", Registered.CERTIFICATION));
        restsOn(Given.ana().certifications(), Rule.CERTIFIED_FOR_PRODUCT, ANA);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGINEER")
    void everyKindOfRecordIsATypeOfEvidence(RecordKind kind) {
        assertThat(EvidenceType.of(kind).name()).isEqualTo(kind.name());
    }

    @Test
    void whoWorksOnACaseIsNoEvidence() {
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceType.of(RecordKind.ENGINEER));
    }

    private static void restsOn(Given given, Rule rule, Evidence... evidence) {
        assertThat(given.find(rule).evidence()).as(given.words()).containsExactly(evidence);
    }
}
