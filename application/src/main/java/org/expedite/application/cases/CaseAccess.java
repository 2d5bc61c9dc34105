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

/** Which cases an actor sees: staff all, customers those of the organizations they work for now. */
final class CaseAccess {
    private CaseAccess() {}

    /** The contact whose employers decide on what {@code actor} sees; null of staff. */
    static @Nullable ContactId viewer(Actor actor) {
        return actor.isCustomerOnly() ? actor.contact() : null;
    }

    /**
     * Refuses the actor that does not see the case.
     *
     * @param employers whom a customer works for now; of staff nobody needs to know
     * @throws NotFoundException if the actor may not know of the case
     */
    static void requireAccess(Actor actor, SupportCase supportCase, Set<OrganizationId> employers) {
        if (actor.isCustomerOnly() && !employers.contains(supportCase.organization())) {
            throw notFound(supportCase.number());
        }
    }

    /** The organizations that a customer works for now; none for a person who is not registered. */
    static Set<OrganizationId> employers(Actor actor, Facts.RegistryFacts known, LocalDate today) {
        return known.person(actor.contact())
                .map(p -> Set.copyOf(p.contact().record().employersOn(today)))
                .orElse(Set.of());
    }

    /** What an absent case and a hidden one answer alike. */
    static NotFoundException notFound(CaseNumber number) {
        return new NotFoundException("case", number.value());
    }
}
