package org.expedite.persistence.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.access.Role;

/** Roles in a column: their names, in the order of their declaration, with commas between. */
final class RolesColumn {
    private RolesColumn() {}

    static String write(Set<Role> roles) {
        return EnumSet.copyOf(roles).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<Role> read(String column) {
        return Arrays.stream(column.split(",", -1))
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
