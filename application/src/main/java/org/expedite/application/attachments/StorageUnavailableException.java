package org.expedite.application.attachments;

/** The place where files are kept is full, or can't be read or written just now. */
public final class StorageUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what the place itself said. */
    public StorageUnavailableException(Throwable cause) {
        super("Files cannot be kept or read just now", cause);
    }
}
