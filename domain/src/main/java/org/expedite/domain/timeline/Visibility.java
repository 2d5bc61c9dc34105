package org.expedite.domain.timeline;

/** Who may learn of something that happened to a case. */
public enum Visibility {
    /** Whoever sees the case. */
    PUBLIC,
    /** The assistance center only; a customer must not even notice that there is something. */
    INTERNAL;
}
