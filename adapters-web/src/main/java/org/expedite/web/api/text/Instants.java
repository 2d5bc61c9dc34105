package org.expedite.web.api.text;

import java.time.Instant;
import org.expedite.web.http.problems.ProblemException;
import org.jspecify.annotations.Nullable;

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

    /**
     * Checks a query parameter.
     *
     * @param parameter its name
     * @param given its value, or null
     * @return the value
     * @throws ProblemException 400 if it cannot be expressed
     */
    public static @Nullable Instant told(String parameter, @Nullable Instant given) {
        if (given != null && !canBeTold(given)) {
            throw ProblemException.parameter(parameter, CODE, OBJECTION);
        }
        return given;
    }
}
