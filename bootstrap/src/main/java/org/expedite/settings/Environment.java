package org.expedite.settings;

/** Kinds of environment that the program runs in. */
public enum Environment {
    /** For trials: sample data and published tokens, on the loopback interface only. */
    DEMO,
    /** For real use: no sample data, no published tokens. */
    PRODUCTION
}
