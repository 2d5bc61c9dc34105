package org.expedite.domain.customers;

import org.expedite.domain.registry.Term;

/** That a person works for an organization, as what, and in which days. */
public record Employment(OrganizationId organization, Kind kind, Term term) {
    /** As what somebody works for an organization. */
    public enum Kind {
        /** On the payroll: may ask for priority. Clause {@code REQUIRE_ANY_EMPLOYEE}. */
        EMPLOYEE,
        /** Hired from elsewhere: acts for the organization, but is no employee (ours). */
        CONTRACTOR
    }
}
