package org.expedite.application.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.Relation;
import org.expedite.application.access.UseCase;
import org.expedite.application.facts.Facts;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * Access of an actor to cases: {@link Permissions} by the actor's relation to a case. It is made
 * for one request, since employments count as of today.
 *
 * @param employments the employments of today that determine a customer's relations; not needed for
 *     staff
 */
public record CaseAccess(Actor actor, List<Employment> employments) {
    public CaseAccess {
        employments = List.copyOf(employments);
    }

    /** Returns whether the employments of {@code actor} determine the access. */
    static boolean dependsOnEmployments(Actor actor) {
        return !Permissions.allowsOnAll(actor, UseCase.VIEW_CASE);
    }

    /**
     * Returns the contact whose employments determine the access of {@code actor}; null for staff.
     */
    static @Nullable ContactId viewer(Actor actor) {
        return dependsOnEmployments(actor) ? actor.contact() : null;
    }

    /** Creates the access of an actor by facts that include the {@link #viewer}. */
    static CaseAccess of(Actor actor, Facts.RegistryFacts known, LocalDate today) {
        return new CaseAccess(
                actor,
                dependsOnEmployments(actor)
                        ? known.person(actor.contact())
                                .map(p -> p.contact().record().employmentsOn(today))
                                .orElse(List.of())
                        : List.of());
    }

    /**
     * Requires that the actor may use a use case on a case.
     *
     * @throws NotFoundException if the actor may not know of the case
     * @throws org.expedite.application.access.ForbiddenException if the actor may see the case but
     *     not do this with it
     */
    void require(UseCase useCase, SupportCase supportCase) {
        if (!allows(UseCase.VIEW_CASE, supportCase)) {
            throw notFound(supportCase.number());
        }
        Permissions.require(actor, useCase, relations(supportCase.organization()));
    }

    /** Returns whether the actor may use a use case on a case. */
    boolean allows(UseCase useCase, SupportCase supportCase) {
        return allows(useCase, supportCase.organization());
    }

    /** Returns whether the actor may use a use case on the cases of a customer. */
    public boolean allows(UseCase useCase, OrganizationId customer) {
        return Permissions.allows(actor, useCase, relations(customer));
    }

    /** Returns the organizations that a customer works for today. */
    Set<OrganizationId> organizations() {
        return employments.stream()
                .map(Employment::organization)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether the actor may know the name of an organization. */
    boolean mayName(OrganizationId organization) {
        return !dependsOnEmployments(actor) || organizations().contains(organization);
    }

    /**
     * Returns the name in a record. Customers know their own organizations and whoever works or
     * worked there; the center's engineers have ids only for them.
     */
    Optional<String> nameOf(RegistryRecord record) {
        return switch (record) {
            case Organization organization ->
                    Optional.of(organization).filter(o -> mayName(o.id())).map(Organization::name);
            case Contact contact ->
                    Optional.of(contact)
                            .filter(
                                    c ->
                                            c.employments().stream()
                                                    .map(Employment::organization)
                                                    .anyMatch(this::mayName))
                            .map(Contact::name);
            case Engineer engineer ->
                    dependsOnEmployments(actor) ? Optional.empty() : Optional.of(engineer.name());
            default -> Optional.empty();
        };
    }

    /**
     * Returns the relations of the actor to a case of a customer. Being its owner counts as given
     * here: the moves of a case refuse everybody else, as a conflict with its state.
     */
    private Set<Relation> relations(OrganizationId customer) {
        Set<Relation> relations = EnumSet.of(Relation.ANY, Relation.OWNER);
        for (Employment employment : employments) {
            if (employment.organization().equals(customer)) {
                relations.add(Relation.OWN_ORGANIZATION);
                if (employment.kind() == Employment.Kind.EMPLOYEE) {
                    relations.add(Relation.OWN_EMPLOYER);
                }
            }
        }
        return relations;
    }

    /** Creates the same exception for missing and for inaccessible cases. */
    static NotFoundException notFound(CaseNumber number) {
        return new NotFoundException("case", number.value());
    }
}
