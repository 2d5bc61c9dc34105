package org.expedite.application.access;

/** The actor may not do this, whatever it is done to. */
public final class ForbiddenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The actor's role does not allow it. */
    public ForbiddenException() {
        this("This call needs another role.");
    }

    /** For another reason, told in a sentence for people. */
    public ForbiddenException(String reason) {
        super(reason);
    }
}
