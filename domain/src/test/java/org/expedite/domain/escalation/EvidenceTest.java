package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.expedite.domain.escalation.ContractExamples.direct;
import static org.expedite.domain.escalation.ContractExamples.hardwareOnly;
import static org.expedite.domain.escalation.ContractExamples.lasting;
import static org.expedite.domain.escalation.ContractExamples.viaPartner;
import static org.expedite.domain.escalation.RecordExamples.certification;
import static org.expedite.domain.escalation.RecordExamples.contractor;
import static org.expedite.domain.escalation.RecordExamples.employee;

import org.expedite.domain.registry.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding names exactly the versions of the records that it rests on. */
class EvidenceTest {
    private static final Evidence CASE =
            new Evidence(EvidenceType.CASE, "2026-0615-000017", RecordExamples.CASE);
    private static final Evidence ANA =
            new Evidence(EvidenceType.CONTACT, "ana", RecordExamples.CONTACT);
    private static final Evidence ACME =
            new Evidence(EvidenceType.ORGANIZATION, "acme", RecordExamples.ORGANIZATION);
    private static final Evidence JNCIE =
            new Evidence(EvidenceType.CERTIFICATION, "cert-JNCIE-M", RecordExamples.CERTIFICATION);

    private static Evidence contract(String number) {
        return new Evidence(EvidenceType.CONTRACT, number, RecordExamples.CONTRACT);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_IS_OPEN", "PRIORITY_QUALIFIES", "HIGHER_LEVEL_EXISTS"})
    void names_the_version_of_the_case(Rule rule) {
        restsOn(FactsBuilder.ana(), rule, CASE);
        restsOn(FactsBuilder.ana().notYetOpened(), rule);
    }

    @Test
    void names_the_requester_and_the_employers() {
        restsOn(FactsBuilder.ana(), Rule.REQUESTER_IDENTIFIED, ANA);
        restsOn(FactsBuilder.ana(), Rule.REQUESTER_IS_END_USER, ANA, ACME);
        restsOn(FactsBuilder.ana(), Rule.REQUESTER_ACTS_FOR_CUSTOMER, ANA);
        restsOn(
                FactsBuilder.ana().employments(employee("acme"), employee("fastnet")),
                Rule.REQUESTER_IS_END_USER,
                ANA,
                new Evidence(EvidenceType.ORGANIZATION, "fastnet", RecordExamples.ORGANIZATION));
        restsOn(
                FactsBuilder.ana().employments(contractor("acme")),
                Rule.REQUESTER_IS_END_USER,
                ANA);
    }

    @Test
    void names_the_contract_of_the_finding() {
        FactsBuilder two =
                FactsBuilder.ana()
                        .contracts(lasting("2020-01-01", "2020-12-31", direct("C0")), direct("C1"));
        restsOn(two, Rule.PRODUCT_UNDER_CONTRACT, contract("C1"));
        restsOn(two, Rule.CONTRACT_IS_DIRECT, contract("C1"));
    }

    @Test
    void names_all_contracts_without_cover() {
        FactsBuilder none =
                FactsBuilder.ana()
                        .contracts(
                                lasting("2020-01-01", "2020-12-31", direct("C0")),
                                hardwareOnly(direct("C1")));
        restsOn(none, Rule.PRODUCT_UNDER_CONTRACT, contract("C1"), contract("C0"));
        restsOn(none, Rule.CONTRACT_IS_DIRECT);
    }

    @Test
    void names_all_contracts_of_partners() {
        FactsBuilder partners =
                FactsBuilder.ana()
                        .contracts(viaPartner("C1", "fastnet"), viaPartner("C2", "slownet"));
        restsOn(partners, Rule.CONTRACT_IS_DIRECT, contract("C2"), contract("C1"));
        assertThat(partners.find(Rule.CONTRACT_IS_DIRECT).explanation().text())
                .contains("C2", "Slownet");
    }

    @Test
    void names_the_product() {
        Evidence model = new Evidence(EvidenceType.PRODUCT, "M320", RecordExamples.PRODUCT);
        Evidence line = new Evidence(EvidenceType.PRODUCT_LINE, "M_SERIES", RecordExamples.LINE);
        restsOn(
                FactsBuilder.ana(),
                Rule.LINE_HAS_EXPERT_LEVEL,
                new Evidence(EvidenceType.ASSET, "JN1", RecordExamples.ASSET),
                model,
                line);
        restsOn(FactsBuilder.ana().modelOnly(), Rule.LINE_HAS_EXPERT_LEVEL, model, line);
        restsOn(FactsBuilder.ana().withoutAsset(), Rule.LINE_HAS_EXPERT_LEVEL);
    }

    @Test
    void names_the_certification() {
        restsOn(FactsBuilder.ana(), Rule.CERTIFIED_FOR_PRODUCT, JNCIE);
        restsOn(FactsBuilder.ana(), Rule.CERTIFICATION_ACTIVE, JNCIE);
        restsOn(FactsBuilder.ana().at("2030-01-01T00:00:00Z"), Rule.CERTIFICATION_ACTIVE, JNCIE);
    }

    @Test
    void names_the_other_certifications_of_the_requester() {
        restsOn(
                FactsBuilder.ana().certifications(certification("JNCIE-ER")),
                Rule.CERTIFIED_FOR_PRODUCT,
                ANA,
                new Evidence(
                        EvidenceType.CERTIFICATION, "cert-JNCIE-ER", RecordExamples.CERTIFICATION));
        restsOn(FactsBuilder.ana().certifications(), Rule.CERTIFIED_FOR_PRODUCT, ANA);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGINEER")
    void every_other_kind_of_record_has_a_type_of_evidence(RecordKind kind) {
        assertThat(EvidenceType.of(kind).name()).isEqualTo(kind.name());
    }

    @Test
    void engineers_have_no_type_of_evidence() {
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceType.of(RecordKind.ENGINEER));
    }

    private static void restsOn(FactsBuilder given, Rule rule, Evidence... evidence) {
        assertThat(given.find(rule).evidence()).as(given.description()).containsExactly(evidence);
    }
}
