package org.expedite.web.http.ratelimit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Limit of the requests of one caller that this node works on at once. More requests wait in the
 * order of their arrival, and no thread waits with them. So a burst of one caller leaves
 * connections to the database, processors and locks for the others.
 */
public final class ConcurrencyLimit {

    /** Highest limit. */
    public static final int MAX_AT_ONCE = 100_000;

    /** Time that a request waits for others of its caller to end. */
    public static final Duration WAIT = Duration.ofSeconds(2);

    private final int atOnce;
    private final Map<Key, Caller> callers = new HashMap<>();

    private ConcurrencyLimit(int atOnce) {
        this.atOnce = atOnce;
    }

    /**
     * Creates a limit.
     *
     * @param requests the requests of a caller that are worked on at once, 0 for no limit, at most
     *     {@link #MAX_AT_ONCE}
     * @return the limit, of which no caller has used anything
     * @throws IllegalArgumentException if the number is out of range
     */
    public static ConcurrencyLimit atOnce(int requests) {
        if (requests < 0 || requests > MAX_AT_ONCE) {
            throw new IllegalArgumentException(
                    "must be from 0 to " + MAX_AT_ONCE + ", but is " + requests);
        }
        return new ConcurrencyLimit(requests);
    }

    /**
     * Owner of a limit.
     *
     * @param actor the id of the caller
     * @param upload whether the requests bring files; these may take long and count apart
     */
    record Key(String actor, boolean upload) {}

    /** Requests of one caller. */
    private static final class Caller {
        private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
        private int running;
    }

    /**
     * Begins a request.
     *
     * @param key its caller
     * @return completes when the request may be worked on, and fails with a {@link
     *     java.util.concurrent.TimeoutException} if that does not happen within {@link #WAIT}
     */
    synchronized CompletableFuture<Void> begin(Key key) {
        if (atOnce == 0) {
            return CompletableFuture.completedFuture(null);
        }
        Caller caller = callers.computeIfAbsent(key, _ -> new Caller());
        if (caller.running < atOnce) {
            caller.running++;
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> turn = new CompletableFuture<>();
        caller.waiting.add(turn);
        return turn.orTimeout(WAIT.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, failure) -> forget(key, turn, failure));
    }

    /**
     * Ends a request that had begun, and begins the one that has waited longest.
     *
     * @param key its caller
     */
    void end(Key key) {
        if (atOnce == 0) {
            return;
        }
        CompletableFuture<Void> next = next(key);
        while (next != null && !next.complete(null)) {
            // That one has just given up.
            next = next(key);
        }
    }

    /** Returns the next request in the place of one that has ended, or null if none waits. */
    private synchronized @Nullable CompletableFuture<Void> next(Key key) {
        Caller caller = callers.get(key);
        if (caller == null) {
            throw new IllegalStateException("No request of this caller had begun.");
        }
        CompletableFuture<Void> next = caller.waiting.poll();
        if (next == null) {
            caller.running--;
            if (caller.running == 0) {
                callers.remove(key);
            }
        }
        return next;
    }

    private synchronized void forget(
            Key key, CompletableFuture<Void> turn, @Nullable Throwable failure) {
        Caller caller = callers.get(key);
        if (failure != null && caller != null) {
            caller.waiting.removeIf(other -> other == turn);
        }
    }
}
