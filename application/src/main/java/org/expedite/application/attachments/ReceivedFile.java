package org.expedite.application.attachments;

import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;

/**
 * A received file without a stored attachment. Closing it deletes the file unless an attachment may
 * exist for it.
 */
public final class ReceivedFile implements AutoCloseable {
    private final AttachmentFiles files;
    private final AttachmentId id;
    private final FileFacts facts;
    private boolean claimed;

    ReceivedFile(AttachmentFiles files, AttachmentId id, FileFacts facts) {
        this.files = files;
        this.id = id;
        this.facts = facts;
    }

    /** Returns the id of the future attachment. */
    public AttachmentId id() {
        return id;
    }

    /** Returns the properties determined from the content. */
    public FileFacts facts() {
        return facts;
    }

    /**
     * Marks that a commit may have been attempted. If that failed, it is unknown whether the
     * attachment is stored, so only the later cleanup may delete the file.
     */
    void claim() {
        claimed = true;
    }

    @Override
    public void close() {
        if (!claimed) {
            files.discard(id);
        }
    }
}
