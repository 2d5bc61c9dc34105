package org.expedite.web.http.problems;

/** Recognizes failures of a database that is too busy, or unreachable, for the moment. */
@FunctionalInterface
public interface TransientFailures {

    /**
     * Classifies a failure.
     *
     * @param failure the exception of a use case
     * @return true if the same request may succeed later, and nothing was changed by this one
     */
    boolean areBehind(Throwable failure);
}
