package org.expedite.commands;

/** Thrown if a command is not possible. The message tells people why. */
public final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailedException(String reason) {
        super(reason);
    }
}
