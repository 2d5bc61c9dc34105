package org.expedite.application;

/**
 * Signals that the connection to the store was lost while a change was being committed. It is
 * unknown whether the change is stored. If the request is sent again under its idempotency key, it
 * is stored exactly once.
 */
public final class UnknownOutcomeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param cause the failure of the commit
     */
    public UnknownOutcomeException(Throwable cause) {
        super("The outcome of a change is unknown", cause);
    }
}
