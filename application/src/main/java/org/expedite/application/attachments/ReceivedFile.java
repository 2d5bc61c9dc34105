package org.expedite.application.attachments;

import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;

/**
 * A file that was received, and that no attachment is kept for yet. Closing it deletes it unless
 * there may be an attachment for it by now.
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

    /** Of the attachment that it is to be. */
    public AttachmentId id() {
        return id;
    }

    /** What it is found to be. */
    public FileFacts facts() {
        return facts;
    }

    /**
     * From now on a commit may have been tried, and if that failed nobody knows whether the
     * attachment is kept. Only later, when it is seen whether it is, may the file be deleted.
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
