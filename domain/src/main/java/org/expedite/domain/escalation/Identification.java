package org.expedite.domain.escalation;

/** When the person who asks was identified. Clause {@code ACCESS_IDENTIFY}. */
public enum Identification {
    /** While the case was opened. */
    AT_OPENING,
    /** Later, at the latest when asking. */
    LATE
}
