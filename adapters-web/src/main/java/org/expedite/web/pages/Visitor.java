package org.expedite.web.pages;

import java.util.Set;
import org.expedite.application.access.Role;

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
        return roles.contains(Role.ENGINEER) || roles.contains(Role.DUTY_MANAGER);
    }

    /**
     * Returns whether the reader may look for cases.
     *
     * @return true for customers and the staff of the center
     */
    public boolean findsCases() {
        return isStaff() || roles.contains(Role.CUSTOMER);
    }
}
