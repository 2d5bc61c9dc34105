package org.expedite.domain.cases;

import java.util.EnumSet;
import java.util.Set;

/** Who may learn of something that happened to a case. */
public enum Visibility {
    /** Whoever sees the case. */
    PUBLIC,
    /** The assistance center only; a customer must not even notice that there is something. */
    INTERNAL;

    /** What somebody who takes part in a case may learn of it. */
    public static Set<Visibility> seenBy(Participant participant) {
        return participant.isStaff() ? EnumSet.allOf(Visibility.class) : EnumSet.of(PUBLIC);
    }
}
