package org.expedite.web.pages;

import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.Role;
import org.expedite.application.access.UseCase;
import org.expedite.web.http.problems.ProblemException;

/**
 * The person who is signed in and reads a page.
 *
 * @param name as people call this person
 * @param roles what the person may do
 */
public record Visitor(String name, Set<Role> roles) {

    /** Copies the roles. */
    public Visitor {
        roles = Set.copyOf(roles);
    }

    /**
     * Returns whether the reader works for the center on cases.
     *
     * @return true for engineers and duty managers
     */
    public boolean isStaff() {
        return may(UseCase.VIEW_QUEUE);
    }

    /**
     * Returns whether the reader may look for cases.
     *
     * @return true for customers and the staff of the center
     */
    public boolean findsCases() {
        return may(UseCase.VIEW_CASE);
    }

    /**
     * Returns whether the reader may do something, at least with some objects.
     *
     * @param useCase what the page is for
     * @return true if one of the roles allows it
     */
    public boolean may(UseCase useCase) {
        return roles.stream().anyMatch(Permissions.of(useCase)::containsKey);
    }

    /**
     * Returns whether an actor works for the center on cases.
     *
     * @param actor who sends a form or reads a page
     * @return true for those who see queues
     */
    public static boolean worksOnCases(Actor actor) {
        return Permissions.allows(actor, UseCase.VIEW_QUEUE);
    }

    /**
     * Returns whether an actor sees equipment.
     *
     * @param actor who reads a page
     * @return true for customers and the staff of the center
     */
    public static boolean hasEquipment(Actor actor) {
        return Permissions.allows(actor, UseCase.VIEW_EQUIPMENT);
    }

    /**
     * Requires that an actor has equipment and opens cases for it, rather than for callers.
     *
     * @param actor who reads a page
     * @throws ProblemException 404 if the page is not for the actor
     */
    public static void requireCustomer(Actor actor) {
        if (!hasEquipment(actor) || worksOnCases(actor)) {
            throw ProblemException.notFound("Nothing exists at this address.");
        }
    }
}
