package org.expedite.domain.escalation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.expedite.domain.contracts.Coverage;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.explanation.Value;
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
                Statement.CONTRACT_COVERS.with(
                        named.record().number(),
                        Objects.requireNonNull(coverage.serial()),
                        Periods.of(named.record().term())),
                Evidence.of(named));
    }

    static Finding contractIsDirect(EvaluationContext context) {
        Rule rule = Rule.CONTRACT_IS_DIRECT;
        Coverage coverage = context.coverage();
        Optional<RecordVersion<SupportContract>> direct = coverage.direct();
        if (direct.isPresent()) {
            return rule.passed(
                    Statement.CONTRACT_DIRECT.with(direct.get().record().number()),
                    Evidence.of(direct.get()));
        }
        if (coverage.viaPartner().isEmpty()) {
            return rule.notApplicable(Statement.NOTHING_ACTIVE.with());
        }
        RecordVersion<SupportContract> contract = coverage.viaPartner().get();
        return rule.failed(
                Reason.PARTNER_SUPPORTED,
                Statement.CONTRACT_BY_PARTNER.with(
                        contract.record().number(),
                        PartnerName.of(context.facts(), contract.record())),
                evidence(coverage.active()));
    }

    private static Explanation whyNoContract(EvaluationContext context) {
        Coverage coverage = context.coverage();
        SerialNumber serial = coverage.serial();
        if (serial == null) {
            return Statement.NO_SERIAL.with();
        }
        String organization = context.facts().caseFacts().organization().value();
        if (!context.facts().serialIsKnown()) {
            return Statement.SERIAL_UNKNOWN.with(serial, organization);
        }
        if (coverage.inactive().isEmpty()) {
            return Statement.NO_CONTRACT.with(organization, serial);
        }
        return Statement.NO_ACTIVE_CONTRACT.with(
                organization,
                serial,
                new Value.Parts(
                        coverage.inactive().stream()
                                .map(c -> whyNoCover(c.record(), serial, context))
                                .toList()));
    }

    private static Explanation whyNoCover(
            SupportContract contract, SerialNumber serial, EvaluationContext context) {
        Statement why =
                switch (Objects.requireNonNull(contract.whyNoCover(serial, context.day()))) {
                    case SERIAL_NOT_LISTED -> Statement.CONTRACT_NO_LONGER_LISTS_SERIAL;
                    case HARDWARE_ONLY -> Statement.CONTRACT_HARDWARE_ONLY;
                    case CANCELLED -> Statement.CONTRACT_CANCELLED;
                    case SUSPENDED -> Statement.CONTRACT_SUSPENDED;
                    case NOT_STARTED -> Statement.CONTRACT_NOT_STARTED;
                    case ENDED -> Statement.CONTRACT_ENDED;
                };
        return why.with(contract.number(), Periods.of(contract.term()));
    }

    private static List<Evidence> evidence(List<RecordVersion<SupportContract>> contracts) {
        return contracts.stream().map(Evidence::of).toList();
    }
}
