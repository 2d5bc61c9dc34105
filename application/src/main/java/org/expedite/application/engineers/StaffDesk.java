package org.expedite.application.engineers;

import org.expedite.domain.engineers.EngineerId;

/** Determines who of the signed-in staff still works for the center. */
public final class StaffDesk {
    private final Engineers engineers;

    /** Creates a desk on this port. */
    public StaffDesk(Engineers engineers) {
        this.engineers = engineers;
    }

    /**
     * Returns whether somebody works for the center: whether there is a record, and it says active.
     * Nobody else of the staff is let in (ours), whatever its account says.
     */
    public boolean isActive(EngineerId id) {
        return engineers.find(id).map(version -> version.record().active()).orElse(false);
    }
}
