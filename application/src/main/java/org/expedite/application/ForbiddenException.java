package org.expedite.application;

/** The actor may not do this, whatever it is done to. */
public final class ForbiddenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForbiddenException() {
        super("This call needs another role.");
    }
}
