package org.expedite.architecture.offenders.application.cases;

import java.util.function.Predicate;
import org.expedite.architecture.offenders.application.access.Actor;
import org.expedite.architecture.offenders.application.access.Role;

/** Decides by roles on its own. */
public final class ComparesRoles {
    private ComparesRoles() {}

    /** By a constant. */
    public static Role byConstant() {
        return Role.ADMIN;
    }

    /** By a question to the actor. */
    public static Predicate<Actor> byReference() {
        return Actor::isStaff;
    }
}
