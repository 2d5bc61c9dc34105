package org.expedite.domain.cases;

import java.util.EnumSet;
import java.util.Set;
import org.expedite.domain.Require;
import org.expedite.domain.timeline.Visibility;

/**
 * Who makes a move on a case, and as what.
 *
 * @param id of a customer the contact id, of the center {@code system}, else the id of the engineer
 */
public record Participant(String id, ParticipantRole role) {
    /** The center itself, which nobody signs in as. */
    public static final Participant CENTER = new Participant("system", ParticipantRole.CENTER);

    public Participant {
        Require.identifier("participant", id);
    }

    /** Whether the assistance center acts, not the customer. */
    public boolean isStaff() {
        return role != ParticipantRole.CUSTOMER;
    }

    /** The visibilities of events that this participant may see. */
    public Set<Visibility> visibilities() {
        return isStaff() ? EnumSet.allOf(Visibility.class) : EnumSet.of(Visibility.PUBLIC);
    }
}
