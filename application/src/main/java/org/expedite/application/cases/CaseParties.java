package org.expedite.application.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * The requester and the organization of a request, determined from the request, the actor and the
 * facts. Clause {@code PROGRAM}; the order of preference is ours.
 */
public sealed interface CaseParties {
    /** Requester and organization are determined. */
    record Determined(@Nullable ContactId requester, OrganizationId organization)
            implements CaseParties {}

    /** They cannot be determined; the errors say which fields to change. */
    record Invalid(List<FieldError> errors) implements CaseParties {
        private static Invalid because(String field, Code code, String detail) {
            return new Invalid(List.of(new FieldError(field, code, detail)));
        }
    }

    /** Returns the requester of a request: the named contact, or the customer who sends it. */
    static @Nullable ContactId requester(Actor actor, @Nullable ContactId named) {
        return named == null && !mayNameOthers(actor) ? actor.contact() : named;
    }

    /** Returns whether the actor may name other contacts; customers act for themselves. */
    private static boolean mayNameOthers(Actor actor) {
        return Permissions.allows(actor, UseCase.NAME_CONTACT);
    }

    /**
     * Determines the organization of a case: the one named, else the requester's employer on {@code
     * day}; of several employers, the one that owns the serial number.
     *
     * @param requester see {@link #requester}
     * @param named the organization that the request names, or null
     */
    static CaseParties determine(
            Actor actor,
            @Nullable ContactId requester,
            @Nullable OrganizationId named,
            KnownFacts knownFacts,
            LocalDate day) {
        Optional<FieldError> error = requesterError(actor, requester, knownFacts);
        if (error.isPresent()) {
            return new Invalid(List.of(error.get()));
        }
        List<OrganizationId> employers =
                requester == null ? List.of() : employers(knownFacts, requester, day);
        if (named != null) {
            return determineNamed(actor, requester, named, employers, knownFacts);
        }
        if (employers.size() == 1) {
            return new Determined(requester, employers.getFirst());
        }
        return employers.stream()
                .filter(knownFacts::ownSerial)
                .findFirst()
                .<CaseParties>map(owner -> new Determined(requester, owner))
                .orElseGet(
                        () ->
                                Invalid.because(
                                        "organization_id",
                                        Code.REQUIRED,
                                        requester == null
                                                ? "Name the organization or the requester."
                                                : "Name the organization; the requester's employers"
                                                        + " do not determine it."));
    }

    /** Checks that the actor may name {@code requester} and that the contact exists. */
    static Optional<FieldError> requesterError(
            Actor actor, @Nullable ContactId requester, KnownFacts knownFacts) {
        if (requester == null) {
            return Optional.empty();
        }
        if (!mayNameOthers(actor) && !requester.equals(actor.contact())) {
            return Optional.of(
                    new FieldError(
                            "requester_id",
                            Code.NOT_YOURSELF,
                            "Customers can name only themselves."));
        }
        if (knownFacts.registry().person(requester).isEmpty() && !mayNameOthers(actor)) {
            throw new ForbiddenException("This account does not belong to a registered contact.");
        }
        if (knownFacts.registry().person(requester).isEmpty()) {
            return Optional.of(
                    new FieldError(
                            "requester_id", Code.UNKNOWN_REFERENCE, "There is no such contact."));
        }
        return Optional.empty();
    }

    private static CaseParties determineNamed(
            Actor actor,
            @Nullable ContactId requester,
            OrganizationId named,
            List<OrganizationId> employers,
            KnownFacts knownFacts) {
        if (!mayNameOthers(actor) && !employers.contains(named)) {
            return Invalid.because(
                    "organization_id",
                    Code.NOT_YOUR_EMPLOYER,
                    "Customers can name only organizations that they currently work for.");
        }
        if (!knownFacts.registry().knows(named)) {
            return Invalid.because(
                    "organization_id", Code.UNKNOWN_REFERENCE, "There is no such organization.");
        }
        return new Determined(requester, named);
    }

    /** Returns the employers of the requester on a day; empty if nothing is known of the person. */
    static List<OrganizationId> employers(
            KnownFacts knownFacts, ContactId requester, LocalDate day) {
        return knownFacts
                .registry()
                .person(requester)
                .map(p -> p.contact().record())
                .map((Contact c) -> c.employersOn(day))
                .orElse(List.of());
    }
}
