package org.expedite.persistence.registry;

import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationId;

/** An employment in the JSON of its contact. */
record EmploymentColumn(String organizationId, Employment.Kind kind, TermColumn term) {

    static EmploymentColumn of(Employment employment) {
        return new EmploymentColumn(
                employment.organization().value(),
                employment.kind(),
                TermColumn.of(employment.term()));
    }

    Employment toEmployment() {
        return new Employment(new OrganizationId(organizationId), kind, term.toTerm());
    }
}
