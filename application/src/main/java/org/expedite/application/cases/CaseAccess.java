package org.expedite.application.cases;

import java.time.LocalDate;
import java.util.Set;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.facts.Facts;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/** Access to cases: staff sees all cases, customers see those of their current employers. */
final class CaseAccess {
    private CaseAccess() {}

    /**
     * Returns the contact whose employers determine the access of {@code actor}; null for staff.
     */
    static @Nullable ContactId viewer(Actor actor) {
        return actor.isCustomerOnly() ? actor.contact() : null;
    }

    /**
     * Requires access to the case.
     *
     * @param employers the current employers of a customer; ignored for staff
     * @throws NotFoundException if the actor may not know of the case
     */
    static void requireAccess(Actor actor, SupportCase supportCase, Set<OrganizationId> employers) {
        if (actor.isCustomerOnly() && !employers.contains(supportCase.organization())) {
            throw notFound(supportCase.number());
        }
    }

    /** Returns the current employers of a customer; empty for a person who is not registered. */
    static Set<OrganizationId> employers(Actor actor, Facts.RegistryFacts known, LocalDate today) {
        return known.person(actor.contact())
                .map(p -> Set.copyOf(p.contact().record().employersOn(today)))
                .orElse(Set.of());
    }

    /** Creates the same exception for missing and for inaccessible cases. */
    static NotFoundException notFound(CaseNumber number) {
        return new NotFoundException("case", number.value());
    }
}
