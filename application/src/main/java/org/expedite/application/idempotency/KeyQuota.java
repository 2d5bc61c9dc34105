package org.expedite.application.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    /** The last reading of each caller; used by one thread at a time, but never while reading. */
    private final Map<String, Reading> readings = new HashMap<>();

    private Instant sweptAt = Instant.MIN;

    KeyQuota(IdempotencyKeys keys, int maximum) {
        this.keys = keys;
        this.maximum = maximum;
    }

    /** Returns the maximum number of keys of a caller. */
    int maximum() {
        return maximum;
    }

    /** The number of keys of a caller at some time, and the keys stored by this node since then. */
    private static final class Reading {
        private final Instant at;
        private final KeyUsage usage;
        private long added;
        private boolean beingReplaced;

        private Reading(Instant at, KeyUsage usage) {
            this.at = at;
            this.usage = usage;
        }

        private boolean isOutdated(Instant now) {
            return now.isBefore(at) || !now.isBefore(at.plus(INTERVAL));
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
        if (isToBeRead(caller, now)) {
            read(caller, now);
        }
        return lastFullUntil(caller);
    }

    /** Adds a key that was stored. */
    synchronized void add(String caller) {
        Reading reading = readings.get(caller);
        if (reading != null) {
            reading.added++;
        }
    }

    private synchronized Optional<Instant> lastFullUntil(String caller) {
        return Optional.ofNullable(readings.get(caller))
                .filter(reading -> reading.usage.keys() + reading.added >= maximum)
                .map(Reading::nextRoom);
    }

    /**
     * Returns whether this request has to read the number: it is outdated, and no other request
     * reads it.
     */
    private synchronized boolean isToBeRead(String caller, Instant now) {
        Reading last = readings.get(caller);
        if (last == null) {
            return true;
        }
        if (last.beingReplaced || !last.isOutdated(now)) {
            return false;
        }
        last.beingReplaced = true;
        return true;
    }

    private void read(String caller, Instant now) {
        try {
            KeyUsage usage = keys.usage(caller, now.minus(IdempotencyDesk.RETENTION), maximum);
            replace(caller, new Reading(now, usage));
        } finally {
            release(caller);
        }
    }

    private synchronized void replace(String caller, Reading reading) {
        forgetOutdated(reading.at);
        readings.put(caller, reading);
    }

    /** Lets another request read the number if reading has failed. */
    private synchronized void release(String caller) {
        Reading last = readings.get(caller);
        if (last != null) {
            last.beingReplaced = false;
        }
    }

    /** Forgets callers whose number would be read again anyway, so that the memory is bounded. */
    private void forgetOutdated(Instant now) {
        if (now.isBefore(sweptAt) || !now.isBefore(sweptAt.plus(INTERVAL))) {
            sweptAt = now;
            readings.values().removeIf(reading -> reading.isOutdated(now));
        }
    }
}
