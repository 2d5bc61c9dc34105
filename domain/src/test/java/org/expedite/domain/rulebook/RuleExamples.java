package org.expedite.domain.rulebook;

import static org.expedite.domain.escalation.ContractExamples.direct;
import static org.expedite.domain.escalation.ContractExamples.hardwareOnly;
import static org.expedite.domain.escalation.ContractExamples.in;
import static org.expedite.domain.escalation.ContractExamples.lasting;
import static org.expedite.domain.escalation.ContractExamples.listing;
import static org.expedite.domain.escalation.ContractExamples.soldBy;
import static org.expedite.domain.escalation.ContractExamples.viaPartner;
import static org.expedite.domain.escalation.RecordExamples.certification;
import static org.expedite.domain.escalation.RecordExamples.contractor;
import static org.expedite.domain.escalation.RecordExamples.employee;
import static org.expedite.domain.escalation.RecordExamples.employment;
import static org.expedite.domain.escalation.RecordExamples.line;

import java.util.List;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.customers.Employment.Kind;
import org.expedite.domain.escalation.FactsBuilder;
import org.expedite.domain.escalation.Rule;

/** The examples of the rule book: passes and failures of each rule. */
final class RuleExamples {
    private RuleExamples() {}

    static List<FactsBuilder> of(Rule rule) {
        return switch (rule) {
            case CASE_IS_OPEN -> caseIsOpen();
            case PRIORITY_QUALIFIES -> priorityQualifies();
            case REQUESTER_IDENTIFIED -> requesterIdentified();
            case REQUESTER_IS_END_USER -> requesterIsEndUser();
            case REQUESTER_ACTS_FOR_CUSTOMER -> requesterActsForCustomer();
            case PRODUCT_UNDER_CONTRACT -> productUnderContract();
            case CONTRACT_IS_DIRECT -> contractIsDirect();
            case LINE_HAS_EXPERT_LEVEL -> lineHasExpertLevel();
            case CERTIFIED_FOR_PRODUCT -> certifiedForProduct();
            case CERTIFICATION_ACTIVE -> certificationActive();
            case HIGHER_LEVEL_EXISTS -> higherLevelExists();
        };
    }

    private static FactsBuilder ana() {
        return FactsBuilder.ana();
    }

    private static List<FactsBuilder> caseIsOpen() {
        return List.of(
                ana(),
                ana().status(CaseStatus.IN_PROGRESS),
                ana().status(CaseStatus.WORKAROUND_IN_PLACE),
                ana().status(CaseStatus.AWAITING_COVERAGE),
                ana().status(CaseStatus.RESOLVED),
                ana().status(CaseStatus.CLOSED),
                ana().status(CaseStatus.WITHDRAWN));
    }

    private static List<FactsBuilder> priorityQualifies() {
        return List.of(
                ana(),
                ana().priority(Priority.P2),
                ana().priority(Priority.P3),
                ana().priority(Priority.P4));
    }

    private static List<FactsBuilder> requesterIdentified() {
        return List.of(
                ana(),
                ana().identifiedLate(),
                ana().identifiedLate().strict(),
                ana().nobodyIdentified());
    }

    private static List<FactsBuilder> requesterIsEndUser() {
        return List.of(
                ana(),
                ana().employments(employee("fastnet")),
                ana().employments(employee("acme"), contractor("fastnet")),
                ana().employments(
                                employee("acme"),
                                employment("fastnet", Kind.EMPLOYEE, "2020-01-01", "2026-06-15")),
                ana().employments(
                                employee("acme"),
                                employment("fastnet", Kind.EMPLOYEE, "2020-01-01", "2026-06-14")),
                ana().employments(contractor("acme")),
                ana().employments(contractor("acme"), employee("acme")),
                ana().employments(contractor("acme"), employee("fastnet")),
                ana().nobodyIdentified());
    }

    private static List<FactsBuilder> requesterActsForCustomer() {
        return List.of(
                ana(),
                ana().employments(contractor("acme")),
                ana().employments(employee("globex")),
                ana().employments(employee("globex"), employee("acme")),
                ana().employments(),
                ana().employments(employment("acme", Kind.EMPLOYEE, "2020-01-01", "2026-06-15")),
                ana().employments(employment("acme", Kind.EMPLOYEE, "2020-01-01", "2026-06-14")),
                ana().nobodyIdentified());
    }

    private static List<FactsBuilder> productUnderContract() {
        return List.of(
                ana(),
                ana().at("2026-01-01T00:00:00Z"),
                ana().at("2025-12-31T23:59:59.999999999Z"),
                ana().at("2026-12-31T23:59:59.999999999Z"),
                ana().at("2027-01-01T00:00:00Z"),
                ana().zone("Asia/Kolkata").at("2026-12-31T18:29:59.999999999Z"),
                ana().zone("Asia/Kolkata").at("2026-12-31T18:30:00Z"),
                ana().contracts(viaPartner("C1", "fastnet")),
                ana().contracts(in(ContractStatus.SUSPENDED, direct("C1"))),
                ana().contracts(in(ContractStatus.CANCELLED, direct("C1"))),
                ana().contracts(hardwareOnly(direct("C1"))),
                ana().contracts(listing(direct("C1"), "JN2")),
                ana().contracts(),
                ana().contracts().ownedBy("globex"),
                ana().contracts(direct("C1"), lasting("2025-01-01", "2025-12-31", direct("C0"))),
                ana().modelOnly());
    }

    private static List<FactsBuilder> contractIsDirect() {
        return List.of(
                ana(),
                ana().contracts(soldBy("fastnet", direct("C1"))),
                ana().contracts(viaPartner("C1", "fastnet")),
                ana().contracts(viaPartner("C2", "fastnet"), direct("C1")),
                ana().contracts(viaPartner("C2", "fastnet"), hardwareOnly(direct("C1"))),
                ana().contracts());
    }

    private static List<FactsBuilder> lineHasExpertLevel() {
        return List.of(
                ana(),
                ana().product("T640", "T_SERIES"),
                ana().product("J6350", "J_SERIES"),
                ana().product("SRX5800", "SRX_SERIES"),
                ana().product("EX4200", "EX_SERIES"),
                ana().line(line("X_SERIES", "X Series", "JNCIE-X from 2026-06-15")),
                ana().line(line("X_SERIES", "X Series", "JNCIE-X from 2026-06-16")),
                ana().modelOnly(),
                ana().withoutAsset(),
                ana().contracts().ownedBy("globex"));
    }

    private static List<FactsBuilder> certifiedForProduct() {
        return List.of(
                ana(),
                ana().product("T640", "T_SERIES"),
                ana().product("J6350", "J_SERIES"),
                ana().certifications(certification("JNCIE-ER"), certification("JNCIE-M")),
                ana().certifications(certification("JNCIE-ER")),
                ana().certifications(certification("JNCIP-M")),
                ana().certifications(),
                ana().product("SRX5800", "SRX_SERIES"),
                ana().withoutAsset(),
                ana().nobodyIdentified());
    }

    private static List<FactsBuilder> certificationActive() {
        return List.of(
                ana(),
                ana().at("2026-01-01T00:00:00Z"),
                ana().at("2025-12-31T23:59:59.999999999Z"),
                ana().at("2027-12-31T23:59:59.999999999Z"),
                ana().at("2028-01-01T00:00:00Z"),
                ana().zone("America/Los_Angeles").at("2028-01-01T07:59:59.999999999Z"),
                ana().zone("America/Los_Angeles").at("2028-01-01T08:00:00Z"),
                ana().certifications(m("2026-01-01", null, Standing.ACTIVE)),
                ana().certifications(m("2026-01-01", "2027-12-31", Standing.SUSPENDED)),
                ana().certifications(m("2020-01-01", "2021-12-31", Standing.SUSPENDED)),
                ana().certifications(m("2026-01-01", "2027-12-31", Standing.REVOKED)),
                ana().certifications(m("2026-01-01", "2027-12-31", Standing.EMERITUS)),
                ana().certifications(
                                m("2026-01-01", "2026-12-31", Standing.ACTIVE),
                                m("2026-01-01", "2029-12-31", Standing.REVOKED)),
                ana().certifications(
                                m("2020-01-01", "2025-12-31", Standing.ACTIVE),
                                m("2020-01-01", "2024-12-31", Standing.REVOKED)),
                ana().certifications(certification("JNCIE-ER")),
                ana().nobodyIdentified());
    }

    private static Certification m(String from, String to, Standing standing) {
        return certification("JNCIE-M", from, to, standing);
    }

    private static List<FactsBuilder> higherLevelExists() {
        return List.of(
                ana(),
                ana().level("L2"),
                ana().level("L3"),
                ana().level("ENGINEERING"),
                ana().levels("L1", "L2").level("L2"));
    }
}
