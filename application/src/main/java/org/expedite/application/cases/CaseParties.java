package org.expedite.application.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and for which organization: what a request names, what it leaves open, and what the
 * actor may name at all. Clause {@code PROGRAM}; the order of preference is ours.
 */
public sealed interface CaseParties {
    /** They are settled. */
    record Determined(@Nullable ContactId requester, OrganizationId organization)
            implements CaseParties {}

    /** They can't be settled; the problems say what to name. */
    record Invalid(List<FieldError> errors) implements CaseParties {
        private static Invalid because(String field, Code code, String detail) {
            return new Invalid(List.of(new FieldError(field, code, detail)));
        }
    }

    /** The requester that a request means: a customer means itself. */
    static @Nullable ContactId requester(Actor actor, @Nullable ContactId named) {
        return named == null && actor.isCustomerOnly() ? actor.contact() : named;
    }

    /**
     * Settles whom a case belongs to: the organization named, else the requester's employer on
     * {@code day}, of several the one that owns the serial.
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
        Optional<FieldError> problem = requesterError(actor, requester, knownFacts);
        if (problem.isPresent()) {
            return new Invalid(List.of(problem.get()));
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
                .filter(e -> owns(e, knownFacts))
                .findFirst()
                .<CaseParties>map(owner -> new Determined(requester, owner))
                .orElseGet(
                        () ->
                                Invalid.because(
                                        "organization_id",
                                        Code.REQUIRED,
                                        requester == null
                                                ? "Name the organization, or who asks."
                                                : "Name the organization: it does not follow from"
                                                        + " the employers of who asks."));
    }

    /** What is wrong with naming {@code requester}, if anything is. */
    static Optional<FieldError> requesterError(
            Actor actor, @Nullable ContactId requester, KnownFacts knownFacts) {
        if (requester == null) {
            return Optional.empty();
        }
        if (actor.isCustomerOnly() && !requester.equals(actor.contact())) {
            return Optional.of(
                    new FieldError(
                            "requester_id", Code.NOT_YOURSELF, "You can ask for yourself only."));
        }
        if (knownFacts.registry().person(requester).isEmpty() && actor.isCustomerOnly()) {
            throw new ForbiddenException("This account belongs to no registered contact.");
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
        if (actor.isCustomerOnly() && !employers.contains(named)) {
            return Invalid.because(
                    "organization_id",
                    Code.NOT_YOUR_EMPLOYER,
                    "You can name an organization only that you work for now.");
        }
        if (!knownFacts.registry().knows(named)) {
            return Invalid.because(
                    "organization_id", Code.UNKNOWN_REFERENCE, "There is no such organization.");
        }
        return new Determined(requester, named);
    }

    private static List<OrganizationId> employers(
            KnownFacts knownFacts, ContactId requester, LocalDate day) {
        return knownFacts
                .registry()
                .person(requester)
                .map(p -> p.contact().record())
                .map((Contact c) -> c.employersOn(day))
                .orElse(List.of());
    }

    private static boolean owns(OrganizationId organization, KnownFacts knownFacts) {
        var asset = knownFacts.registry().installation().asset();
        return asset != null && asset.record().owner().equals(organization);
    }
}
