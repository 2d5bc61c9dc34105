package org.expedite.application.attachments;

import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;

/**
 * Port to the files of attachments, which are outside of transactions. A file is received first. It
 * is settled after its attachment is stored, or discarded if that is refused. Files that are
 * neither, because a node died, are found by {@link OrphanedFiles}.
 *
 * <p>All methods throw {@link StorageUnavailableException} if files cannot be read or written at
 * present.
 */
public interface AttachmentFiles {
    /**
     * Receives and stores a file. After the return the file is complete and survives a crash. If
     * this throws, no file remains.
     *
     * @param id an id that no other file has
     * @param content at least one byte; not closed here
     * @return the properties determined from the content
     * @throws RuntimeException if {@code content} throws it
     */
    FileFacts receive(AttachmentId id, Content content);

    /** Stores a file permanently. Does nothing if the file is settled or does not exist. */
    void settle(AttachmentId id);

    /** Deletes a file that is not settled. Does nothing if it does not exist. */
    void discard(AttachmentId id);

    /**
     * Opens the content of a received file.
     *
     * @param expected the properties determined when it was received
     * @throws DamagedFileException if the file is missing or differs from the received one
     */
    Content open(AttachmentId id, FileFacts expected);
}
