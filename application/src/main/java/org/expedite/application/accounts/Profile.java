package org.expedite.application.accounts;

import java.util.List;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;

/**
 * A caller as the center knows it.
 *
 * @param caller who signed in, and how
 * @param organizations those that a contact works for today, in recorded order; else none
 * @param levels those of an engineer's record, in recorded order; else none
 */
public record Profile(
        SignedIn caller, List<OrganizationId> organizations, List<TechnicalLevel> levels) {
    public Profile {
        organizations = List.copyOf(organizations);
        levels = List.copyOf(levels);
    }
}
