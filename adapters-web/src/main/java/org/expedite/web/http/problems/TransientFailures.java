package org.expedite.web.http.problems;

/** Knows which failures are a store's that is too busy, or out of reach, for the moment. */
@FunctionalInterface
public interface TransientFailures {

    /**
     * Judges a failure.
     *
     * @param failure what a use case threw
     * @return whether the same request may succeed later, and nothing was changed by this one
     */
    boolean areBehind(Throwable failure);
}
