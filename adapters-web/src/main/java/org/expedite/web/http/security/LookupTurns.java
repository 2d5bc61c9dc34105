package org.expedite.web.http.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;

/**
 * Lets only a few unknown secrets be looked up at once, so that somebody who invents them leaves
 * the connections to the database to others. A secret that was somebody's a short time ago is
 * looked up at once: it is still asked for each time, only in another queue.
 */
@Singleton
final class LookupTurns {
    private static final int UNKNOWN_AT_ONCE = 3;
    private static final int MAX_KNOWN = 100_000;
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final Semaphore unknown = new Semaphore(UNKNOWN_AT_ONCE, true);
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(MAX_KNOWN).expireAfterWrite(KNOWN_FOR).build();

    /**
     * Looks a secret up when it is its turn.
     *
     * @param secret of the caller
     * @param lookup the look-up
     * @return its result
     * @throws ProblemException 503 if too many unknown ones wait
     */
    Optional<SignedIn> take(String secret, Supplier<Optional<SignedIn>> lookup) {
        String hash = Secrets.hash(secret);
        if (known.getIfPresent(hash) != null) {
            return remembered(hash, lookup.get());
        }
        if (!begin()) {
            throw new ProblemException(Problems.unavailable());
        }
        try {
            return remembered(hash, lookup.get());
        } finally {
            unknown.release();
        }
    }

    private Optional<SignedIn> remembered(String hash, Optional<SignedIn> caller) {
        if (caller.isPresent()) {
            known.put(hash, true);
        } else {
            known.invalidate(hash);
        }
        return caller;
    }

    private boolean begin() {
        try {
            return unknown.tryAcquire(WAIT.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
