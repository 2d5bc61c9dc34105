package org.expedite.application.attachments;

import org.expedite.domain.attachments.AttachmentId;

/** Thrown if the file of an attachment is missing or differs from the received one. */
public final class DamagedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception that names the attachment, for the log.
     *
     * @param what the damage, as the end of a sentence that begins with the file
     */
    public DamagedFileException(AttachmentId id, String what) {
        super("The file of attachment " + id + " " + what);
    }
}
