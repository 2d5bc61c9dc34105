package org.expedite.settings;

/** What kind of place the program runs in. */
public enum Environment {
    /** To try things: sample data and published tokens, on the loopback interface only. */
    DEMO,
    /** For work: no sample data, no published tokens. */
    PRODUCTION
}
