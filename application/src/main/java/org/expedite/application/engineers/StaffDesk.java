package org.expedite.application.engineers;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.domain.engineers.EngineerId;

/** Determines who of the signed-in staff still works for the center. */
public final class StaffDesk {
    private static final Set<Role> STAFF = EnumSet.of(Role.ENGINEER, Role.DUTY_MANAGER);

    private final Engineers engineers;

    /** Creates a desk on this port. */
    public StaffDesk(Engineers engineers) {
        this.engineers = engineers;
    }

    /**
     * Returns the actor with the roles that hold now: somebody whose record says inactive is
     * neither engineer nor duty manager any more (ours). Other roles remain, and so do the roles of
     * staff without a record. Reads the record of staff only.
     *
     * @return the actor; empty if no role is left
     */
    public Optional<Actor> withPresentRoles(Actor actor) {
        if (!actor.isStaff() || isActive(actor)) {
            return Optional.of(actor);
        }
        EnumSet<Role> left = EnumSet.copyOf(actor.roles());
        left.removeAll(STAFF);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(actor.id(), left, actor.readOnly()));
    }

    private boolean isActive(Actor actor) {
        return engineers
                .find(new EngineerId(actor.id()))
                .map(version -> version.record().active())
                .orElse(true);
    }
}
