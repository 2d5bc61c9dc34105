package org.expedite.application.attachments;

/** Thrown if the file storage is full, or cannot be read or written at present. */
public final class StorageUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with the failure of the storage. */
    public StorageUnavailableException(Throwable cause) {
        super("Files cannot be stored or read at present", cause);
    }
}
