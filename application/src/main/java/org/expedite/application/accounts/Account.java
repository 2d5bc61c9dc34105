package org.expedite.application.accounts;

import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.registry.PersonKind;
import org.expedite.domain.Require;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or a program, that may sign in.
 *
 * @param kind what it is tied to: the contact or the engineer with its id, or nothing
 * @param name of the person or program, for people
 * @param email where to reach it; null if unknown. Nobody is recognized by it.
 * @param roles at least one
 * @param active whether it may sign in
 */
public record Account(
        AccountId id,
        PersonKind kind,
        String name,
        @Nullable String email,
        Set<Role> roles,
        boolean active) {
    /** Longest name, in characters. */
    public static final int MAX_NAME = 200;

    /** Longest address, in characters. */
    public static final int MAX_EMAIL = 254;

    public Account {
        Require.text("name", name, MAX_NAME);
        if (email != null) {
            Require.text("email", email, MAX_EMAIL);
        }
        roles = Set.copyOf(roles);
        Require.that(!roles.isEmpty(), roles, "an account needs a role");
    }

    /** Returns the actor with all roles of the account. */
    public Actor actor() {
        return new Actor(id.value(), roles);
    }
}
