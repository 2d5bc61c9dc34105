package org.expedite.architecture.offenders.domain.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Reads the time of the machine in many ways; only the last is allowed. */
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

    /** A call with a zone. */
    public static ZonedDateTime inZone() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    /** By the system clock. */
    public static Clock clock() {
        return Clock.systemUTC();
    }

    /** By the machine's counters. */
    public static List<LongSupplier> counters() {
        return List.of(System::currentTimeMillis, System::nanoTime);
    }

    /** By an old class. */
    @SuppressWarnings("JavaUtilDate")
    public static Supplier<Date> date() {
        return Date::new;
    }

    /** By a clock from outside, which is allowed. */
    public static Instant allowed(Clock clock) {
        return Instant.now(clock);
    }
}
