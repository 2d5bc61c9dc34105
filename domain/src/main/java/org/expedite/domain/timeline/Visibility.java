package org.expedite.domain.timeline;

/** Visibility of an event of a case. */
public enum Visibility {
    /** Everybody with access to the case. */
    PUBLIC,
    /** The assistance center only. Customers must not notice that the event exists. */
    INTERNAL;
}
