package org.expedite.domain.escalation;

import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;

/** Display name of a support partner. */
final class PartnerName {
    private PartnerName() {}

    /** Returns the partner's name, or its id if it is not registered. */
    static String of(EscalationFacts facts, SupportContract contract) {
        OrganizationId partner = contract.partner();
        if (partner == null) {
            return "(none)";
        }
        return facts.organization(partner).map(o -> o.record().name()).orElse(partner.value());
    }
}
