package org.expedite.application;

/** Thrown if a unit of work conflicted with other changes in every attempt; nothing is stored. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConflictException(Throwable lastCause) {
        super("Too many changes at once; try again.", lastCause);
    }
}
