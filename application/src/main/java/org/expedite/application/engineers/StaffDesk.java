package org.expedite.application.engineers;

import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.domain.engineers.EngineerId;

/** Determines who of the signed-in staff still works for the center. */
public final class StaffDesk {
    private final Engineers engineers;

    /** Creates a desk on this port. */
    public StaffDesk(Engineers engineers) {
        this.engineers = engineers;
    }

    /**
     * Returns the actor with the roles that hold now: somebody whose record says inactive, or who
     * has no record, is neither engineer nor duty manager (ours). Other roles remain. Reads the
     * record of staff only.
     *
     * @return the actor; empty if no role is left
     */
    public Optional<Actor> withPresentRoles(Actor actor) {
        if (!actor.isStaff() || isActive(actor)) {
            return Optional.of(actor);
        }
        return actor.withoutStaffRoles();
    }

    private boolean isActive(Actor actor) {
        return engineers
                .find(new EngineerId(actor.id()))
                .map(version -> version.record().active())
                .orElse(false);
    }
}
