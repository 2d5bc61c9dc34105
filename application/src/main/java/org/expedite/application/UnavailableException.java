package org.expedite.application;

/**
 * Signals that something that a use case needs, such as the database, is too busy or unreachable
 * for the moment. Nothing was changed, and the same work may succeed later.
 */
public final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param what what is unavailable, for the log
     */
    public UnavailableException(String what) {
        super(what + " unavailable");
    }

    /**
     * Creates an exception.
     *
     * @param what what is unavailable, for the log
     * @param cause the failure of the adapter
     */
    public UnavailableException(String what, Throwable cause) {
        super(what + " unavailable", cause);
    }
}
