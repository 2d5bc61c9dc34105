package org.expedite.application.live;

import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseAccess;

/**
 * Changes that somebody may learn of while they happen; it holds for a short time, like the sign-in
 * and the employments that it follows from.
 */
public record LiveAccess(CaseAccess cases) {
    /** Returns whether an event may be mentioned at all. */
    public boolean mayLearnOf(RecentEvent event) {
        return Permissions.readableNotes(cases.actor()).contains(event.visibility())
                && cases.allows(UseCase.VIEW_CASE, event.organization());
    }
}
