package org.expedite.application;

/** The work lost against others' changes every time it was tried; nothing of it is kept. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConflictException(Throwable lastCause) {
        super("Too many changes at once; try again.", lastCause);
    }
}
