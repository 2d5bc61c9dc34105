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
}
