package org.expedite.settings;

/** A setting that the program can't start with; the message is one line for the operator. */
public final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the variable and what is wrong with it; never a secret value. */
    public InvalidSettingException(String name, String reason) {
        super(name + ": " + reason);
    }
}
