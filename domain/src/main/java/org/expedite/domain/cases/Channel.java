package org.expedite.domain.cases;

/** Channel by which a case was opened. Clause {@code ACCESS_IDENTIFY}. */
public enum Channel {
    WEB,
    /** An engineer opened the case during a call. */
    PHONE,
    API
}
