package org.expedite.domain.escalation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.products.SerialNumber;

/** Descriptions of facts, for the rule book. */
public final class FactDescriptions {
    private FactDescriptions() {}

    /** Returns all facts of the base scenario, one line each. */
    public static List<String> story(FactsBuilder given) {
        EscalationFacts facts = given.facts();
        EscalationFacts.CaseFacts caseFacts = facts.caseFacts();
        EscalationFacts.Installation product = facts.installation();
        EscalationFacts.Requester requester = Objects.requireNonNull(facts.requester());
        return List.of(
                "Asked at %s; days are those of %s; the levels are %s; late identification: %s."
                        .formatted(
                                given.instant(),
                                given.settings().zone(),
                                given.settings().levels(),
                                given.settings().lateIdentification()),
                "The case of %s is %s, has priority %s and is at %s."
                        .formatted(
                                caseFacts.organization(),
                                caseFacts.status(),
                                caseFacts.priority(),
                                caseFacts.level()),
                "%s asks, identified %s: %s; %s."
                        .formatted(
                                requester.person().contact().record().name(),
                                requester.identification(),
                                of(requester.person().contact().record().employments().getFirst()),
                                of(requester.person().certifications().getFirst().record())),
                "Serial %s is of model %s, of the %s, and owned by %s."
                        .formatted(
                                product.serial(),
                                Objects.requireNonNull(product.product()).record().model(),
                                Objects.requireNonNull(product.line()).record().name(),
                                Objects.requireNonNull(product.asset()).record().owner()),
                "It is under %s.".formatted(of(facts.contracts().getFirst().record())));
    }

    static String of(Employment employment) {
        return employment.kind() + " of " + employment.organization() + " " + employment.term();
    }

    static String of(Certification certification) {
        return certification.track() + " " + certification.term() + " " + certification.standing();
    }

    static String of(SupportContract contract) {
        String serials =
                contract.coveredSerials().known().stream()
                        .map(SerialNumber::value)
                        .collect(Collectors.joining(" and "));
        return "contract "
                + contract.number()
                + " "
                + contract.term()
                + " "
                + contract.status()
                + " on "
                + (serials.isEmpty() ? "nothing" : serials)
                + (contract.service() == Service.HARDWARE_ONLY ? " for hardware only" : "")
                + (contract.soldBy() == null ? "" : " sold by " + contract.soldBy())
                + " supported by "
                + (contract.isDirect() ? "the vendor" : contract.partner());
    }
}
