package org.expedite.web.http.admission;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;

/**
 * Admits as many requests at once as the database can serve, in the order of their arrival. So a
 * request that is admitted hardly waits for connections, however many others come, and the rest is
 * rejected quickly instead of late.
 */
public final class Admission {
    private final Semaphore places;
    private final Duration wait;

    /**
     * Creates the admission of one node.
     *
     * @param places the maximum number of requests at once, at least 1
     * @param wait the longest wait for a place; zero to reject at once
     */
    public Admission(int places, Duration wait) {
        if (places < 1 || wait.isNegative()) {
            throw new IllegalArgumentException("at least one place, and no negative wait");
        }
        this.places = new Semaphore(places, true);
        this.wait = wait;
    }

    /**
     * Waits for a place.
     *
     * @return the place, to be left when the work is done
     * @throws ProblemException 503 if none was free in time; nothing was done
     */
    Place enter() {
        try {
            if (places.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                return places::release;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(Problems.unavailable());
    }

    /** A place of one request. */
    @FunctionalInterface
    interface Place extends AutoCloseable {
        /** Leaves the place to the next request. */
        @Override
        void close();
    }
}
