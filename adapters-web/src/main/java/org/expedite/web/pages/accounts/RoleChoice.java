package org.expedite.web.pages.accounts;

import java.util.Collection;
import java.util.List;
import org.expedite.application.access.Role;

/**
 * A role to choose.
 *
 * @param role the role
 * @param chosen whether it is chosen
 */
public record RoleChoice(Role role, boolean chosen) {

    static List<RoleChoice> of(Collection<Role> possible, Collection<String> chosen) {
        return possible.stream()
                .sorted()
                .map(role -> new RoleChoice(role, chosen.contains(role.name())))
                .toList();
    }
}
