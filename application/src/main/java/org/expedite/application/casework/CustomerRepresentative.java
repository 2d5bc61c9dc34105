package org.expedite.application.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseParties;
import org.expedite.application.facts.Facts;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Representative of the customer of a case: the customer who sends the request, or a contact named
 * by staff, who must work for the organization of the case.
 */
public final class CustomerRepresentative {
    private CustomerRepresentative() {}

    /** Returns the representative of a request: the named contact, or the customer who sends it. */
    public static @Nullable ContactId of(Actor actor, @Nullable ContactId named) {
        return CaseParties.requester(actor, named);
    }

    /**
     * Checks that {@code named} can represent the customer.
     *
     * @param named the result of {@link #of}
     * @param field the field of the request that names the contact
     * @param known facts that include that contact
     */
    public static Optional<FieldError> error(
            Actor actor,
            @Nullable ContactId named,
            String field,
            SupportCase supportCase,
            Facts.RegistryFacts known,
            LocalDate today) {
        if (named == null) {
            return error(field, Code.REQUIRED, "Name the contact who represents the customer.");
        }
        if (!Permissions.allows(actor, UseCase.NAME_CONTACT)) {
            return named.equals(actor.contact())
                    ? Optional.empty()
                    : error(field, Code.NOT_YOURSELF, "Customers can name only themselves.");
        }
        boolean worksThere =
                known.person(named)
                        .map(p -> p.contact().record().employersOn(today))
                        .filter(employers -> employers.contains(supportCase.organization()))
                        .isPresent();
        return worksThere
                ? Optional.empty()
                : error(
                        field,
                        Code.UNKNOWN_REFERENCE,
                        "There is no such contact at the organization of the case.");
    }

    private static Optional<FieldError> error(String field, Code code, String detail) {
        return Optional.of(new FieldError(field, code, detail));
    }
}
