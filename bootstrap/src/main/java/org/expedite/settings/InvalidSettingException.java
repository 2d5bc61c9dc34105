package org.expedite.settings;

/** Thrown if the program cannot start with a setting. The message is one line for the operator. */
public final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with the variable and the reason, without any secret value. */
    public InvalidSettingException(String name, String reason) {
        super(name + ": " + reason);
    }
}
