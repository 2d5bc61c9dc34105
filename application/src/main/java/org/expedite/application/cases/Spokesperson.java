package org.expedite.application.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.expedite.application.Actor;
import org.expedite.application.FieldProblem;
import org.expedite.application.FieldProblem.Code;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for the customer of a case: a customer for itself, and on the phone whom staff names,
 * who has to work for the organization of the case.
 */
public final class Spokesperson {
    private Spokesperson() {}

    /** Whom a request means: a customer means itself. */
    public static @Nullable ContactId of(Actor actor, @Nullable ContactId named) {
        return Parties.requester(actor, named);
    }

    /**
     * What is wrong with {@code named} as the spokesperson, if anything is.
     *
     * @param named as {@link #of} gives it
     * @param field where the request names it
     * @param known with that contact
     */
    public static Optional<FieldProblem> problem(
            Actor actor,
            @Nullable ContactId named,
            String field,
            SupportCase supportCase,
            Facts.Known known,
            LocalDate today) {
        if (named == null) {
            return problem(field, Code.REQUIRED, "Name who of the customer says so.");
        }
        if (actor.isCustomerOnly()) {
            return named.equals(actor.contact())
                    ? Optional.empty()
                    : problem(field, Code.NOT_YOURSELF, "You can speak for yourself only.");
        }
        boolean worksThere =
                known.person(named)
                        .map(p -> p.contact().fact().employersOn(today))
                        .filter(employers -> employers.contains(supportCase.organization()))
                        .isPresent();
        return worksThere
                ? Optional.empty()
                : problem(
                        field,
                        Code.UNKNOWN_REFERENCE,
                        "There is no such contact at the organization of the case.");
    }

    private static Optional<FieldProblem> problem(String field, Code code, String detail) {
        return Optional.of(new FieldProblem(field, code, detail));
    }
}
