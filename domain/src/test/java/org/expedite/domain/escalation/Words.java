package org.expedite.domain.escalation;

import java.util.stream.Collectors;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.products.SerialNumber;

/** Facts in words, for the rule book. */
final class Words {
    private Words() {}

    static String of(Employment employment) {
        return employment.kind() + " of " + employment.organization() + " " + employment.term();
    }

    static String of(Certification certification) {
        return certification.track() + " " + certification.term() + " " + certification.standing();
    }

    static String of(SupportContract contract) {
        String serials =
                contract.coveredSerials().stream()
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
