package org.expedite.application.access;

/** Thrown if the actor is not allowed to do something, independent of the object. */
public final class ForbiddenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception for a missing role. */
    public ForbiddenException() {
        this("This request requires another role.");
    }

    /** Creates an exception with another reason, one sentence for people. */
    public ForbiddenException(String reason) {
        super(reason);
    }
}
