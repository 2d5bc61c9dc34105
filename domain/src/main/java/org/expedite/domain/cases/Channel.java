package org.expedite.domain.cases;

/** How a case came in. Clause {@code ACCESS_IDENTIFY}. */
public enum Channel {
    WEB,
    /** Taken by an engineer on a call. */
    PHONE,
    API
}
