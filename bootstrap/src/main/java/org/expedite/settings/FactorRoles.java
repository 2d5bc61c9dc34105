package org.expedite.settings;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.access.Role;

/**
 * Roles that need a second factor.
 *
 * @param roles none if nobody needs one
 */
public record FactorRoles(Set<Role> roles) {
    private static final String NONE = "NONE";

    /** Copies the roles. */
    public FactorRoles {
        roles = Set.copyOf(roles);
    }

    /** Reads names of roles that are separated by commas, or {@code NONE}. */
    static FactorRoles of(String text) {
        return text.strip().equals(NONE)
                ? new FactorRoles(Set.of())
                : new FactorRoles(
                        Arrays.stream(text.split(",", -1))
                                .map(String::strip)
                                .map(Role::valueOf)
                                .collect(Collectors.toSet()));
    }
}
