package org.expedite.domain.escalation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expedite.domain.contracts.Coverage;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;

/** The rules about the contract that the product is under. */
final class ContractRules {
    private ContractRules() {}

    static Finding productUnderContract(EvaluationContext context) {
        Coverage coverage = context.coverage();
        List<RecordVersion<SupportContract>> active = coverage.active();
        if (active.isEmpty()) {
            return Rule.PRODUCT_UNDER_CONTRACT.failed(
                    Reason.NO_ACTIVE_CONTRACT,
                    whyNoContract(context),
                    evidence(coverage.inactive()));
        }
        RecordVersion<SupportContract> named = coverage.direct().orElse(active.getFirst());
        return Rule.PRODUCT_UNDER_CONTRACT.passed(
                "Contract "
                        + named.record().number()
                        + " covers "
                        + coverage.serial()
                        + ", "
                        + named.record().term()
                        + ".",
                Evidence.of(named));
    }

    static Finding contractIsDirect(EvaluationContext context) {
        Rule rule = Rule.CONTRACT_IS_DIRECT;
        Coverage coverage = context.coverage();
        Optional<RecordVersion<SupportContract>> direct = coverage.direct();
        if (direct.isPresent()) {
            return rule.passed(
                    "Contract " + direct.get().record().number() + " is supported by the vendor.",
                    Evidence.of(direct.get()));
        }
        if (coverage.viaPartner().isEmpty()) {
            return rule.notApplicable("There is no active contract.");
        }
        RecordVersion<SupportContract> contract = coverage.viaPartner().get();
        return rule.failed(
                Reason.PARTNER_SUPPORTED,
                "Contract "
                        + contract.record().number()
                        + " is supported by the partner "
                        + PartnerName.of(context.facts(), contract.record())
                        + ", not by the vendor.",
                evidence(coverage.active()));
    }

    private static String whyNoContract(EvaluationContext context) {
        Coverage coverage = context.coverage();
        SerialNumber serial = coverage.serial();
        if (serial == null) {
            return "No serial number is known, so no contract can be found.";
        }
        String organization = context.facts().caseFacts().organization().value();
        if (!context.facts().serialIsKnown()) {
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
                        .map(c -> whyNoCover(c.record(), serial, context))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String whyNoCover(
            SupportContract contract, SerialNumber serial, EvaluationContext context) {
        return contract.number()
                + " ("
                + contract.term()
                + ") "
                + Objects.requireNonNull(contract.whyNoCover(serial, context.day())).words();
    }

    private static List<Evidence> evidence(List<RecordVersion<SupportContract>> contracts) {
        return contracts.stream().map(Evidence::of).toList();
    }
}
