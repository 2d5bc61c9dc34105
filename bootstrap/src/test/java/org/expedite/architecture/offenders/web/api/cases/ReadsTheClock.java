package org.expedite.architecture.offenders.web.api.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Reads the time of the machine; a duration and a random id are allowed. */
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

    /** A duration, for which no clock is precise enough. */
    public static long allowedDuration() {
        return System.nanoTime();
    }

    /** A random id. */
    public static UUID allowedId() {
        return UUID.randomUUID();
    }

    /** A clock from outside, which is allowed. */
    public static Instant allowedClock(Clock clock) {
        return clock.instant();
    }
}
