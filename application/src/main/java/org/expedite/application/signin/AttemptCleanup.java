package org.expedite.application.signin;

/** Deletes attempts that count no more. */
public final class AttemptCleanup {
    private final SignInThrottle throttle;

    AttemptCleanup(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    /**
     * Deletes attempts.
     *
     * @param limit the maximum number, 1 or more
     * @return the number deleted
     */
    public int deleteOutdated(int limit) {
        return throttle.deleteOutdated(limit);
    }
}
