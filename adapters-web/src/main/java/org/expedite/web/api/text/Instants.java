package org.expedite.web.api.text;

import java.time.Instant;

/** The instants that can be told: the years of RFC 3339 have four digits. */
public final class Instants {
    /** What is said of any other. */
    public static final String OBJECTION = "must be a time, as 2026-01-31T23:59:59Z";

    /** The code of that. */
    public static final String CODE = "INVALID_TIME";

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Instants() {}

    /**
     * Tells whether an instant is one of them.
     *
     * @param instant any
     * @return whether it is in the years 0001 to 9999
     */
    public static boolean canBeTold(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }
}
