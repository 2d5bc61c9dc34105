package org.expedite.application;

/**
 * Thrown if something was changed by another transaction since it was read. A {@link UnitOfWork}
 * then runs again.
 */
public final class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception that names the changed object.
     *
     * @param what the case or record
     */
    public StaleVersionException(String what) {
        super(what + " has changed since it was read.");
    }
}
