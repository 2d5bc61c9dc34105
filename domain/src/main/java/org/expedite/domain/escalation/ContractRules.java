package org.expedite.domain.escalation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expedite.domain.contracts.Coverage;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.Recorded;

/** The rules about the contract that the product is under. */
final class ContractRules {
    private ContractRules() {}

    static Finding productUnderContract(Inquiry inquiry) {
        Coverage coverage = inquiry.coverage();
        List<Recorded<SupportContract>> active = coverage.active();
        if (active.isEmpty()) {
            return Rule.PRODUCT_UNDER_CONTRACT.failed(
                    Reason.NO_ACTIVE_CONTRACT,
                    whyNoContract(inquiry),
                    evidence(coverage.inactive()));
        }
        Recorded<SupportContract> named = coverage.direct().orElse(active.getFirst());
        return Rule.PRODUCT_UNDER_CONTRACT.passed(
                "Contract "
                        + named.fact().number()
                        + " covers "
                        + coverage.serial()
                        + ", "
                        + named.fact().term()
                        + ".",
                Evidence.of(named));
    }

    static Finding contractIsDirect(Inquiry inquiry) {
        Rule rule = Rule.CONTRACT_IS_DIRECT;
        Coverage coverage = inquiry.coverage();
        Optional<Recorded<SupportContract>> direct = coverage.direct();
        if (direct.isPresent()) {
            return rule.passed(
                    "Contract " + direct.get().fact().number() + " is supported by the vendor.",
                    Evidence.of(direct.get()));
        }
        if (coverage.viaPartner().isEmpty()) {
            return rule.notApplicable("There is no active contract.");
        }
        Recorded<SupportContract> contract = coverage.viaPartner().get();
        return rule.failed(
                Reason.PARTNER_SUPPORTED,
                "Contract "
                        + contract.fact().number()
                        + " is supported by the partner "
                        + PartnerName.of(inquiry.facts(), contract.fact())
                        + ", not by the vendor.",
                evidence(coverage.active()));
    }

    private static String whyNoContract(Inquiry inquiry) {
        Coverage coverage = inquiry.coverage();
        SerialNumber serial = coverage.serial();
        if (serial == null) {
            return "No serial number is known, so no contract can be found.";
        }
        String organization = inquiry.facts().matter().organization().value();
        if (!inquiry.facts().serialIsKnown()) {
            return "Serial " + serial + " is not known to be equipment of " + organization + ".";
        }
        if (coverage.inactive().isEmpty()) {
            return "No contract of " + organization + " covers " + serial + ".";
        }
        return "No active contract of "
                + organization
                + " covers "
                + serial
                + ": "
                + coverage.inactive().stream()
                        .map(c -> whyNoCover(c.fact(), serial, inquiry))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String whyNoCover(
            SupportContract contract, SerialNumber serial, Inquiry inquiry) {
        return contract.number()
                + " ("
                + contract.term()
                + ") "
                + Objects.requireNonNull(contract.whyNoCover(serial, inquiry.day())).words();
    }

    private static List<Evidence> evidence(List<Recorded<SupportContract>> contracts) {
        return contracts.stream().map(Evidence::of).toList();
    }
}
