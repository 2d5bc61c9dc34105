package org.expedite.application.attachments;

import org.expedite.domain.attachments.AttachmentId;

/** The file of an attachment is gone, or is another than what was received. */
public final class DamagedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says which, for the log.
     *
     * @param what is wrong with it
     */
    public DamagedFileException(AttachmentId id, String what) {
        super("The file of attachment " + id + " " + what);
    }
}
