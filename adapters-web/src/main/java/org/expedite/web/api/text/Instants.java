package org.expedite.web.api.text;

import java.time.Instant;

/** Instants that RFC 3339 can express: years have four digits. */
public final class Instants {
    /** Detail of the error for any other instant. */
    public static final String OBJECTION = "must be a time, as 2026-01-31T23:59:59Z";

    /** Code of that error. */
    public static final String CODE = "INVALID_TIME";

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Instants() {}

    /**
     * Returns whether an instant can be expressed.
     *
     * @param instant any
     * @return true in the years 0001 to 9999
     */
    public static boolean canBeTold(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }
}
