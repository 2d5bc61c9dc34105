package org.expedite.domain.escalation;

import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;

/** What a supporting partner is called. */
final class PartnerName {
    private PartnerName() {}

    /** The partner's name, its id where it is not registered. */
    static String of(EscalationFacts facts, SupportContract contract) {
        OrganizationId partner = contract.partner();
        if (partner == null) {
            return "(none)";
        }
        return facts.organization(partner).map(o -> o.record().name()).orElse(partner.value());
    }
}
