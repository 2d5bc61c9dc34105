package org.expedite.application;

/** Somebody else changed it since it was read. A {@link UnitOfWork} then runs again. */
public final class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Names what has changed.
     *
     * @param what which case or record
     */
    public StaleVersionException(String what) {
        super(what + " has changed since it was read.");
    }
}
