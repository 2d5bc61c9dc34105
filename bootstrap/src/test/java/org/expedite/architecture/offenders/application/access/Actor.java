package org.expedite.architecture.offenders.application.access;

import java.util.Set;

/** A caller. */
public record Actor(Set<Role> roles) {
    /** A question about its roles. */
    public boolean isStaff() {
        return !roles.contains(Role.ADMIN);
    }
}
