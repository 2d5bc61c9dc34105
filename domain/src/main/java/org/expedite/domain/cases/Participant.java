package org.expedite.domain.cases;

import java.util.EnumSet;
import java.util.Set;
import org.expedite.domain.Require;
import org.expedite.domain.timeline.Visibility;

/**
 * Somebody who makes a move on a case, and the role.
 *
 * @param id the contact id of a customer, {@code system} for the center, or the id of the engineer
 */
public record Participant(String id, ParticipantRole role) {
    /** The center itself; nobody signs in as it. */
    public static final Participant CENTER = new Participant("system", ParticipantRole.CENTER);

    public Participant {
        Require.identifier("participant", id);
    }

    /** Returns whether the assistance center acts, not the customer. */
    public boolean isStaff() {
        return role != ParticipantRole.CUSTOMER;
    }

    /** Returns the visibilities of events that this participant may see. */
    public Set<Visibility> visibilities() {
        return isStaff() ? EnumSet.allOf(Visibility.class) : EnumSet.of(Visibility.PUBLIC);
    }
}
