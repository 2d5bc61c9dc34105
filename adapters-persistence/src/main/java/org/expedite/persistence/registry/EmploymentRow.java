package org.expedite.persistence.registry;

import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationId;

/** An employment in the JSON of its contact. */
record EmploymentRow(String organizationId, Employment.Kind kind, TermRow term) {

    static EmploymentRow of(Employment employment) {
        return new EmploymentRow(
                employment.organization().value(),
                employment.kind(),
                TermRow.of(employment.term()));
    }

    Employment toEmployment() {
        return new Employment(new OrganizationId(organizationId), kind, term.toTerm());
    }
}
