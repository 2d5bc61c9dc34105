package org.expedite.application.accounts;

/** Thrown if a person has to prove again who it is. */
public final class ReauthenticationRequiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception. */
    public ReauthenticationRequiredException() {
        super("Sign in again: your last sign-in is too long ago for this.");
    }
}
