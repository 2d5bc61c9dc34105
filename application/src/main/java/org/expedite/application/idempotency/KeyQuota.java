package org.expedite.application.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Maximum number of idempotency keys that are stored for one caller.
 *
 * <p>This node reads the number of a caller at most once in {@link #INTERVAL} and adds the keys
 * that it stores meanwhile. Keys that other nodes store meanwhile are missing until the next
 * reading. So no request counts rows, and requests of a caller share no row that they would have to
 * lock.
 */
final class KeyQuota {
    /** Time after which the number of a caller is read again. */
    static final Duration INTERVAL = Duration.ofSeconds(10);

    private final IdempotencyKeys keys;
    private final int maximum;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();
    private volatile Instant sweptAt = Instant.MIN;

    KeyQuota(IdempotencyKeys keys, int maximum) {
        this.keys = keys;
        this.maximum = maximum;
    }

    /** The number of keys of a caller at some time, and the keys stored by this node since then. */
    private static final class Reading {
        private final Instant at;
        private final KeyUsage usage;
        private final AtomicLong added = new AtomicLong();
        private final AtomicBoolean beingReplaced = new AtomicBoolean();

        private Reading(Instant at, KeyUsage usage) {
            this.at = at;
            this.usage = usage;
        }

        private boolean isOutdated(Instant now) {
            return now.isBefore(at) || !now.isBefore(at.plus(INTERVAL));
        }

        private long keys() {
            return usage.keys() + added.get();
        }

        /** Returns the first instant at which a key may be removed, and the number read again. */
        private Instant nextRoom() {
            Instant expiry = usage.oldest().orElse(at).plus(IdempotencyDesk.RETENTION);
            Instant reading = at.plus(INTERVAL);
            return expiry.isAfter(reading) ? expiry : reading;
        }
    }

    /**
     * Returns when to try again if a caller has the maximum number of keys.
     *
     * @return empty if there is room for another key
     */
    Optional<Instant> fullUntil(String caller, Instant now) {
        Reading reading = reading(caller, now);
        return reading.keys() < maximum ? Optional.empty() : Optional.of(reading.nextRoom());
    }

    /** Adds a key that was stored. */
    void add(String caller) {
        Reading reading = readings.get(caller);
        if (reading != null) {
            reading.added.incrementAndGet();
        }
    }

    /** Reads the number again if it is outdated and no other request reads it. */
    private Reading reading(String caller, Instant now) {
        Reading last = readings.get(caller);
        if (last == null) {
            return read(caller, now);
        }
        if (!last.isOutdated(now) || !last.beingReplaced.compareAndSet(false, true)) {
            return last;
        }
        try {
            return read(caller, now);
        } finally {
            last.beingReplaced.set(false);
        }
    }

    private Reading read(String caller, Instant now) {
        Reading reading =
                new Reading(now, keys.usage(caller, now.minus(IdempotencyDesk.RETENTION), maximum));
        forgetOutdated(now);
        readings.put(caller, reading);
        return reading;
    }

    /** Forgets callers whose number would be read again anyway, so that the memory is bounded. */
    private void forgetOutdated(Instant now) {
        Instant last = sweptAt;
        if (now.isBefore(last) || !now.isBefore(last.plus(INTERVAL))) {
            sweptAt = now;
            readings.values().removeIf(reading -> reading.isOutdated(now));
        }
    }
}
