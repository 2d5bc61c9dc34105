package org.expedite.domain.customers;

import org.expedite.domain.registry.Term;

/** Employment of a person by an organization: its kind and term. */
public record Employment(OrganizationId organization, Kind kind, Term term) {
    /** Kind of an employment. */
    public enum Kind {
        /** On the payroll: may ask for priority. Clause {@code REQUIRE_ANY_EMPLOYEE}. */
        EMPLOYEE,
        /** Hired from another company: acts for the organization, but is no employee (ours). */
        CONTRACTOR
    }
}
