package org.expedite.application.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseParties;
import org.expedite.application.facts.Facts;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for the customer of a case: a customer for itself, and on the phone whom staff names,
 * who has to work for the organization of the case.
 */
public final class CustomerRepresentative {
    private CustomerRepresentative() {}

    /** Whom a request means: a customer means itself. */
    public static @Nullable ContactId of(Actor actor, @Nullable ContactId named) {
        return CaseParties.requester(actor, named);
    }

    /**
     * What is wrong with {@code named} as the spokesperson, if anything is.
     *
     * @param named as {@link #of} gives it
     * @param field where the request names it
     * @param known with that contact
     */
    public static Optional<FieldError> error(
            Actor actor,
            @Nullable ContactId named,
            String field,
            SupportCase supportCase,
            Facts.RegistryFacts known,
            LocalDate today) {
        if (named == null) {
            return error(field, Code.REQUIRED, "Name who of the customer says so.");
        }
        if (actor.isCustomerOnly()) {
            return named.equals(actor.contact())
                    ? Optional.empty()
                    : error(field, Code.NOT_YOURSELF, "You can speak for yourself only.");
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
