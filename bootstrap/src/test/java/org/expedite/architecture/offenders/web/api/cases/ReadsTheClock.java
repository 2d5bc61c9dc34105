package org.expedite.architecture.offenders.web.api.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Takes its time from the machine; a duration and an id of chance are allowed. */
public final class ReadsTheClock {
    private ReadsTheClock() {}

    /** By a call. */
    public static Instant byCall() {
        return Instant.now();
    }

    /** By a reference. */
    public static Supplier<Instant> byReference() {
        return Instant::now;
    }

    /** By a number. */
    public static LongSupplier millis() {
        return System::currentTimeMillis;
    }

    /** A duration, which no clock measures as well. */
    public static long allowedDuration() {
        return System.nanoTime();
    }

    /** An id of chance. */
    public static UUID allowedId() {
        return UUID.randomUUID();
    }

    /** A clock that came from outside, as it should be. */
    public static Instant allowedClock(Clock clock) {
        return clock.instant();
    }
}
